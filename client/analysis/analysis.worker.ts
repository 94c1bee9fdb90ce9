import { type Asked, answerTo } from './analyses.ts';

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  self.postMessage(answerTo(data));
});
