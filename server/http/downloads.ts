import { type Response, Router } from 'express';
import { type MatchFile, RULES_VERSION } from '../../shared/rules/record.ts';
import { ok, type Result, refuse } from '../../shared/rules/result.ts';
import { COLUMNS, csvOf, type TableName, tablesOf } from '../exports/tables.ts';
import type { MatchService } from '../match-service.ts';
import type { Seats } from '../seats.ts';
import { asFile, sendRefusal, sendResult } from './answer.ts';

type DownloadPorts = { readonly service: MatchService; readonly seats: Seats };

/** A match to take home, once it is over: its file, and its tables as CSV and JSON. */
export function downloads({ service, seats }: DownloadPorts): Router {
  const router = Router();

  router.get('/matches/:id/file', async (request, response) => {
    send(response, await matchFile(request.params.id), `${request.params.id}.talks.json`);
  });

  router.get('/matches/:id/data.json', async (request, response) => {
    const { id } = request.params;
    const file = await matchFile(id);
    const data = file.ok ? ok({ columns: COLUMNS, ...tablesOf(id, file.value.records) }) : file;
    send(response, data, `${id}-data.json`);
  });

  for (const name of Object.keys(COLUMNS) as TableName[]) {
    router.get(`/matches/:id/${name}.csv`, async (request, response) => {
      const { id } = request.params;
      const file = await matchFile(id);
      if (!file.ok) return sendRefusal(response, file.refusal);
      asFile(response, `${id}-${name}.csv`);
      response.type('text/csv').set('Cache-Control', 'no-store');
      response.send(csvOf(tablesOf(id, file.value.records), name));
    });
  }

  async function matchFile(id: string): Promise<Result<MatchFile>> {
    const info = await seats.info(id);
    if (!info) return refuse('unknown-match');
    if (info.status !== 'over') return refuse('not-over-yet');
    const about = `${info.scenario}, ${info.format}`;
    const records = await service.records(id);
    return ok({ format: 'ninety-miles-match', about, rules: RULES_VERSION, records });
  }

  return router;
}

function send(response: Response, result: Result<unknown>, file: string): void {
  if (result.ok) asFile(response, file);
  sendResult(response, result);
}
