import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';

type About = NonNullable<ScenarioWords['issues'][string]>;

/** Where what is said of an issue's history can be read. */
export function Sources({ sources }: Pick<About, 'sources'>) {
  if (sources.length === 0) return null;
  return (
    <ul>
      {sources.map(({ title, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noreferrer">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}
