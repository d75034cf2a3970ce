/** Every request of a visit: when it was made, and how many bytes came over the wire. */
import type { CDPSession } from 'playwright-core';

export interface Request {
  /** Path below the place where the app stands. */
  readonly name: string;
  /** Milliseconds since the navigation began. */
  readonly from: number;
  /** Left out while it is still on its way. */
  to?: number;
  /** Bytes of the head of the answer. */
  head: number;
  /** Bytes of the body as they were sent; 0 while it is on its way. */
  body: number;
}

/** Notes them from now on; what it returns is complete only as far as the visit has come. */
export function noteTraffic(protocol: CDPSession, place: string): ReadonlyMap<string, Request> {
  const requests = new Map<string, Request>();
  let start: number | undefined;
  const since = (seconds: number) => (seconds - (start ?? seconds)) * 1000;

  protocol.on('Network.requestWillBeSent', ({ requestId, request: { url }, timestamp }) => {
    start ??= timestamp;
    const path = url.startsWith(place) ? url.slice(place.length).replace(/#.*/, '') : url;
    const name = path === '' ? 'index.html' : path;
    requests.set(requestId, { name, from: since(timestamp), head: 0, body: 0 });
  });
  protocol.on('Network.responseReceived', ({ requestId, response: { encodedDataLength } }) => {
    const request = requests.get(requestId);
    if (request) request.head = encodedDataLength;
  });
  protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const request = requests.get(requestId);
    if (!request) return;
    request.to = since(timestamp);
    request.body = encodedDataLength - request.head;
  });
  return requests;
}
