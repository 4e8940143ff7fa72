import assert from 'node:assert/strict';
import test from 'node:test';
import {heightMessages} from '../../src/frame/height-messages.js';

const alone = {id: 'budget', secret: null, childId: null};

// Each protocol as its parent reads it; the shapes are those of the sources named at heightMessages.
test('heightMessages(812.2) speaks our own protocol, AMP’s and Datawrapper’s, rounded up', () => {
  assert.deepEqual(heightMessages(812.2, alone), [
    {type: 'civic:height', id: 'budget', height: 813},
    {sentinel: 'amp', type: 'embed-size', height: 813},
    {'datawrapper-height': {budget: 813}},
  ]);
});

test('heightMessages speaks WordPress’s protocol where the hash has a secret', () => {
  assert.deepEqual(heightMessages(500, {...alone, secret: 'aB3dE6gH9k'}).slice(3), [{message: 'height', value: 500, secret: 'aB3dE6gH9k'}]);
});

test('heightMessages speaks Pym’s protocol where the query has a childId', () => {
  const [message] = heightMessages(499.01, {...alone, childId: 'graphic-1'}).slice(3);
  assert.equal(message, 'pymxPYMxgraphic-1xPYMxheightxPYMx500');
  // As Pym's parent takes it apart.
  assert.deepEqual(/^pymxPYMxgraphic-1xPYMx(\S+)xPYMx(.*)$/.exec(message as string)!.slice(1), ['height', '500']);
});

test('heightMessages takes any name for a key', () => {
  assert.deepEqual(Object.entries((heightMessages(1, {...alone, id: '__proto__'})[2] as {'datawrapper-height': object})['datawrapper-height']), [['__proto__', 1]]);
});
