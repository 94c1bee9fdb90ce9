import type { ReadDomain, TextFile } from '../../../shared/analysis/formats/notes.ts';

/** A small domain of our own in GENIUS XML, with everything that public files do: indices from 2, an inner objective, an integer issue. */
export const GENIUS: readonly TextFile[] = [
  {
    name: 'domain.xml',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<negotiation_template>
<utility_space number_of_issues="3">
<objective index="1" name="Harbour" description="" type="objective" etype="objective">
  <objective index="5" name="Money" type="objective" etype="objective">
    <issue index="6" name="Fee" type="discrete" etype="integer" lowerbound="2" upperbound="5"/>
  </objective>
  <issue index="2" name="Berths &amp; quays" type="discrete" vtype="discrete">
    <item index="1" value="one"/><item index="2" value="two"/><item index="3" value="three"/>
  </issue>
  <issue index="4" name="Night work">
    <item index="1" value="never"/><item index="2" value="&#8220;sometimes&#8221;"/>
  </issue>
</objective>
</utility_space>
</negotiation_template>`,
  },
  {
    name: 'city.xml',
    text: `<utility_space>
<reservation value="0.25"/>
<objective index="1" name="Harbour" type="objective" etype="objective">
  <weight index="2" value="0.5"/><weight index="4" value="0.2"/><weight index="5" value="0.7"/>
  <objective index="5" name="Money" type="objective" etype="objective">
    <weight index="6" value="0.3"/>
    <issue index="6" name="Fee" type="integer" etype="integer" lowerbound="2" upperbound="5">
      <evaluator ftype="linear" slope="0.25" offset="0.125"/>
    </issue>
  </objective>
  <issue index="4" name="Night work" etype="discrete">
    <item index="2" value="&#8220;sometimes&#8221;" evaluation="2"/><item index="1" value="never" evaluation="8"/>
  </issue>
  <issue index="2" name="Berths &amp; quays" etype="discrete">
    <item index="1" value="three" evaluation="10"/><item index="2" value="one" evaluation="5"/><item index="3" value="two" evaluation="0"/>
  </issue>
</objective>
<discount_factor value="0.9"/>
</utility_space>`,
  },
  {
    name: 'port.xml',
    text: `<utility_space>
<objective index="1" name="Harbour" type="objective" etype="objective">
  <weight index="2" value="0.25"/><weight index="4" value="0.25"/>
  <issue index="2" name="Berths &amp; quays">
    <item index="1" value="one" evaluation="4"/><item index="2" value="two" evaluation="3"/><item index="3" value="three" evaluation="1"/>
  </issue>
  <issue index="4" name="Night work">
    <item index="1" value="never" evaluation="0"/><item index="2" value="&#8220;sometimes&#8221;" evaluation="0.000001"/>
  </issue>
  <objective index="5" name="Money" type="objective" etype="objective">
    <weight index="6" value="0.5"/>
    <issue index="6" name="Fee" type="integer" etype="integer" lowerbound="2" upperbound="5">
      <evaluator ftype="linear" slope="-0.25" offset="1"/>
    </issue>
  </objective>
</objective>
</utility_space>`,
  },
];

const harbour = {
  name: 'harbour',
  issuesValues: { berths: { values: ['one', 'two', 'three'] }, night: { values: ['never', 'sometimes'] } },
};

export const GENIUSWEB: readonly TextFile[] = [
  {
    name: 'city.json',
    text: JSON.stringify({
      LinearAdditiveUtilitySpace: {
        issueUtilities: {
          berths: { DiscreteValueSetUtilities: { valueUtilities: { one: 0.5, two: 0, three: 1 } } },
          night: { DiscreteValueSetUtilities: { valueUtilities: { never: 1, sometimes: 0.25 } } },
        },
        issueWeights: { berths: 0.75, night: 0.25 },
        domain: harbour,
        name: 'city',
        reservationBid: { issuevalues: { night: 'sometimes', berths: 'one' } },
      },
    }),
  },
  {
    name: 'port.json',
    text: JSON.stringify({
      LinearAdditiveUtilitySpace: {
        issueUtilities: {
          night: { discreteutils: { valueUtilities: { sometimes: 1, never: 0.1 } } },
          berths: { discreteutils: { valueUtilities: { one: 1, two: 0.75, three: 0.25 } } },
        },
        issueWeights: { night: 0.5, berths: 0.5 },
        domain: harbour,
        name: 'port',
      },
    }),
  },
];

export const NEGOLOG: readonly TextFile[] = [
  {
    name: 'profileA.json',
    text: JSON.stringify({
      reservationValue: 0.3,
      issueWeights: { night: 0.25, berths: 0.75 },
      issues: { night: { never: 1, sometimes: 0.25 }, berths: { one: 0.5, two: 0, three: 1 } },
    }),
  },
  {
    name: 'profileB.json',
    text: JSON.stringify({
      issueWeights: { berths: 0.5, night: 0.5 },
      issues: { berths: { one: 1, two: 0.75, three: 0.25 }, night: { sometimes: 1, never: 0.1 } },
    }),
  },
  {
    name: 'specs.json',
    text: JSON.stringify({ Name: 'Harbour', NumberOfBids: 6, 'Nash Product': 0.6875 }),
  },
];

/** The files, one of them with a text replaced; a text that is not there fails the test. */
export function withChange(files: readonly TextFile[], at: number, from: string, to: string): TextFile[] {
  return files.map((file, index) => {
    if (index !== at) return file;
    if (!file.text.includes(from)) throw new Error(`${file.name} has no ${from}`);
    return { ...file, text: file.text.replace(from, to) };
  });
}

/** What was read, or a failure that tells what stood against it. */
export function domainIn(read: ReadDomain) {
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.domain;
}

/** The codes of everything that stood against a file. */
export function codesOf(read: ReadDomain): readonly string[] {
  return read.ok ? [] : read.problems.map(({ code }) => code);
}
