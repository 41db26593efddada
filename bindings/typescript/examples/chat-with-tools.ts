// Lets a model call a function, and streams what it answers.

import { type ChatMessage, DigitalOcean } from 'digitalocean-sdk';

const client = new DigitalOcean();
const messages: ChatMessage[] = [{ role: 'user', content: 'How warm is it in Bern?' }];
const tools = [
  {
    type: 'function' as const,
    function: {
      name: 'temperature',
      parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
    },
  },
];
const model = 'llama3.3-70b-instruct';
const stream = await client.inference.createChatCompletion({ model, messages, tools, stream: true });
for await (const event of stream) {
  console.log(event.choices[0]?.delta.content ?? '');
}
for (const { message } of stream.accumulated.choices) {
  for (const call of message.tool_calls ?? []) {
    console.log(call.function?.name, call.function?.arguments);
    messages.push({ role: 'tool', content: '21', tool_call_id: call.id });
  }
}
