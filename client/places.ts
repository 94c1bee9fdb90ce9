import type { ScenarioWords } from '../shared/rules/scenario-words.ts';
import type { PlaceId } from '../shared/rules/vocabulary.ts';

type Places = Pick<ScenarioWords, 'places'>;

export function cityName({ places }: Places, city: PlaceId): string {
  return places[city]?.name ?? city;
}

/** The room in which the delegations meet, or else the city. */
export function roomName(of: Places, city: PlaceId): string {
  return of.places[city]?.room ?? cityName(of, city);
}
