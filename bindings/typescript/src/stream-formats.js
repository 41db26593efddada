// How the events of streams add up to complete responses.

export const modelOutput = {
  eventType: 'type',
  events: {
    content_block_delta: [
      { append: ['delta'], list: ['content'], renamed: { partial_json: 'input' }, skipped: ['type'] },
    ],
    content_block_start: [{ insert: ['content_block'], list: ['content'], jsonText: ['input'] }],
    content_block_stop: [{ parse: 'input', list: ['content'] }],
    message_delta: [{ merge: ['delta'] }, { merge: ['usage'], into: ['usage'] }],
    message_start: [{ replace: ['message'] }],
    message_stop: [],
    ping: [],
  },
  other: [{ replace: ['response'] }, { merge: [] }],
  index: 'index',
  id: 'id',
  replaced: ['id', 'index', 'name', 'role', 'type'],
  pieces: { delta: 'message' },
  trimmed: { object: '.chunk' },
  endEvents: [
    'message_stop',
    'response.completed',
    'response.failed',
    'response.incomplete',
    'image_generation.completed',
  ],
  endValues: [
    ['choices', '*', 'finish_reason'],
    ['delta', 'stop_reason'],
  ],
};
