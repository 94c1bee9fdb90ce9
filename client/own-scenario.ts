/** In the address of the page for a new match: a scenario from a file. No scenario can have this id. */
export const OWN_SCENARIO = '~file';
