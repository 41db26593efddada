import assert from 'node:assert/strict';
import test from 'node:test';

import { RateLimiter } from '../src/runtime/rate-limit/rate-limiter.js';

const WINDOWS = [
  { requests: 2, seconds: 60 },
  { requests: 5, seconds: 3600 },
];

function acquire(limiter) {
  const { wait, isGranted } = limiter.acquire(Infinity);
  return isGranted ? wait / 1000 : `refused: ${wait / 1000}`;
}

function headers(limit, remaining, reset) {
  return new Headers({
    'ratelimit-limit': `${limit}`,
    'ratelimit-remaining': `${remaining}`,
    'ratelimit-reset': `${reset}`,
  });
}

test('keeps to the burst and the quota', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
  const limiter = new RateLimiter({ windows: WINDOWS, maxWait: 3_600_000 });
  assert.deepEqual([acquire(limiter), acquire(limiter)], [0, 0]);
  t.mock.timers.setTime(1_800_000_010_000);
  assert.deepEqual([acquire(limiter), acquire(limiter), acquire(limiter)], [50, 50, 110]);
  assert.equal(acquire(limiter), 3590);
});

test('refuses what would wait too long, and gives slots back', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
  const limiter = new RateLimiter({
    windows: [
      { requests: 1, seconds: 60 },
      { requests: 100, seconds: 3600 },
    ],
    maxWait: 90_000,
  });
  assert.equal(acquire(limiter), 0);
  const permit = limiter.acquire(Infinity);
  assert.equal(acquire(limiter), 'refused: 120');
  permit.release();
  assert.equal(acquire(limiter), 60);
});

test('accounts for other clients with the same token', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
  const limiter = new RateLimiter({
    windows: [
      { requests: 250, seconds: 60 },
      { requests: 5000, seconds: 3600 },
    ],
    maxWait: 3_600_000,
  });
  assert.equal(acquire(limiter), 0);
  limiter.update(headers(5000, 2, 1_800_000_600));
  assert.deepEqual([acquire(limiter), acquire(limiter), acquire(limiter)], [0, 0, 600]);
});

test('one rejection stops a client for `maxPause` at most', (t) => {
  t.mock.timers.enable({ apis: ['Date'], now: 1_800_000_000_000 });
  for (const [maxPause, seconds] of [
    [undefined, 60],
    [5_000, 5],
  ]) {
    const limiter = new RateLimiter({ windows: WINDOWS, maxPause });
    limiter.block(86_400_000);
    assert.equal(acquire(limiter), seconds);
  }
});

test('without windows nothing is limited', () => {
  const limiter = new RateLimiter({ windows: [] });
  limiter.block(100_000);
  assert.equal(acquire(limiter), 0);
});
