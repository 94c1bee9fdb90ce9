import {
  type AnalysisName,
  type Answer,
  type Answered,
  type Asked,
  answerTo,
  type Question,
} from './analyses.ts';

type Waiting = { readonly asked: Asked; readonly settle: (answered: Answered) => void };

const waiting = new Map<number, Waiting>();
let asked = 0;
let worker: Worker | null | undefined;

/**
 * One analysis off the main thread, so that the page goes on moving. Where no worker can be had it is answered here. Rejects with the
 * analysis's own error.
 */
export function analyse<N extends AnalysisName>(name: N, ...question: Question<N>): Promise<Answer<N>> {
  asked += 1;
  const message: Asked = { id: asked, name, question };
  return new Promise((resolve, reject) => {
    waiting.set(message.id, {
      asked: message,
      settle: (answered) => {
        waiting.delete(message.id);
        if ('failure' in answered) reject(new Error(answered.failure));
        else resolve(answered.answer as Answer<N>);
      },
    });
    worker ??= worker === undefined ? started() : null;
    if (worker) worker.postMessage(message);
    else waiting.get(message.id)?.settle(answerTo(message));
  });
}

function started(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  const made = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
  made.addEventListener('message', ({ data }: MessageEvent<Answered>) => waiting.get(data.id)?.settle(data));
  // It did not load: what was asked is answered here, and nothing is asked of it any more.
  made.addEventListener('error', () => {
    worker = null;
    made.terminate();
    for (const { asked: open, settle } of [...waiting.values()]) settle(answerTo(open));
  });
  return made;
}
