import { formatOf } from '../../../shared/rules/compile.ts';
import { kitWorksheets } from '../../../shared/words/kit-worksheets.ts';
import { issueName } from '../../option-words.ts';
import { words } from '../../words.ts';
import type { Chosen } from './chosen.ts';

const TURNS = 8;

export function Worksheets({ chosen: { scenario, content, format } }: { readonly chosen: Chosen }) {
  const { facts, planning, listening } = words(kitWorksheets);
  const issues = formatOf(scenario, format)?.issues ?? [];
  return (
    <>
      <article class="kit-sheet">
        <h2>{planning.title}</h2>
        <p>{facts}</p>
        <ol class="kit-write">
          {planning.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        <h3>{planning.table}</h3>
        <Table
          columns={Object.values(planning.columns)}
          rows={issues.map((issue) => ({ id: issue, name: issueName(content, issue) }))}
        />
        <p class="kit-space">{planning.package}</p>
      </article>
      <article class="kit-sheet">
        <h2>{listening.title}</h2>
        <p>{facts}</p>
        <p>{listening.lead}</p>
        <Table
          columns={Object.values(listening.columns)}
          rows={Array.from({ length: TURNS }, (_, at) => ({ id: String(at), name: String(at + 1) }))}
        />
        <ol class="kit-write">
          {[listening.twice, listening.moved, listening.believed].map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
      </article>
    </>
  );
}

type TableProps = {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly name: string }[];
};

/** Its first column is filled in, the rest is to be written on. */
function Table({ columns, rows }: TableProps) {
  return (
    <table class="text-table kit-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            {columns.slice(1).map((column) => (
              <td key={column} data-label={column} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
