import type { ComponentChildren } from 'preact';
import type { ScenarioWords } from '../../../shared/rules/scenario-words.ts';
import type { Brief } from '../../../shared/rules/view-types.ts';
import { instructionPages } from '../../../shared/scenarios/instructions.ts';
import { pages } from '../../../shared/words/pages.ts';
import { clockFace } from '../../numbers.ts';
import { fill, words } from '../../words.ts';
import { HomeFront } from './home-front.tsx';
import { InstructionPage } from './instruction-page.tsx';
import { LinkedIssues } from './linked-issues.tsx';
import { PlanB } from './plan-b.tsx';
import { Priorities } from './priorities.tsx';
import { RedLines } from './red-lines.tsx';

type Own = NonNullable<Brief['own']>;

export type Step = {
  readonly id: string;
  /** Pages of one chapter stand together in the list of chapters. */
  readonly chapter: string;
  readonly title: string;
  readonly body: ComponentChildren;
  /** Only this delegation sees it. */
  readonly secret?: true;
};

function paragraphs(text: string): ComponentChildren {
  return text.split(/\n+/).map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}

/** The briefing in pages of at most eighty words: what all know, then what only this delegation knows. */
export function briefingSteps(brief: Brief, own: Own, content: ScenarioWords): readonly Step[] {
  const t = words(pages).briefing;
  const variant = content.variants[own.side][own.variant];
  const instructions = variant ? instructionPages(variant, own.sheet) : [];
  return [
    ...content.background.map(({ title, text }, at) => ({
      id: `background-${at}`,
      chapter: t.background,
      title,
      body: paragraphs(text),
    })),
    ...instructions.map((page, at) => ({
      id: `instructions-${at}`,
      chapter: t.instructions,
      title: variant ? `${t.instructions}: ${variant.name}` : t.instructions,
      body: <InstructionPage page={page} content={content} />,
      secret: true as const,
    })),
    {
      id: 'priorities',
      chapter: t.priorities,
      title: t.priorities,
      body: <Priorities brief={brief} own={own} content={content} />,
      secret: true,
    },
    ...(own.sheet.linkage.length === 0
      ? []
      : [
          {
            id: 'linkage',
            chapter: t.priorities,
            title: t.linkage,
            body: <LinkedIssues own={own} content={content} />,
            secret: true as const,
          },
        ]),
    // TM-8: the head's to know.
    ...(own.sheet.walkAway === null
      ? []
      : [
          {
            id: 'red-lines',
            chapter: t.redLines,
            title: t.redLines,
            body: <RedLines own={own} content={content} />,
            secret: true as const,
          },
          {
            id: 'plan-b',
            chapter: t.planB,
            title: t.planB,
            body: <PlanB walkAway={own.sheet.walkAway} costs={brief.waiting} />,
            secret: true as const,
          },
        ]),
    {
      id: 'home',
      chapter: t.home,
      title: t.home,
      body: <HomeFront own={own} numbers={brief.numbers} content={content} />,
      secret: true,
    },
    {
      id: 'turns',
      chapter: t.turns,
      title: t.turns,
      body: (
        <>
          {t.turnsText.map((text) => (
            <p key={text}>{fill(text, {})}</p>
          ))}
          <p>{turnTime(brief)}</p>
        </>
      ),
    },
  ];
}

function turnTime({ clocks }: Brief): string {
  const t = words(pages).briefing;
  return clocks ? fill(t.turnTimed, { time: clockFace(clocks.turn * 1000) }) : t.turnUntimed;
}

/** The chapters in order, each with its first page and how many it has. */
export function chaptersOf(
  steps: readonly Step[],
): readonly { readonly chapter: string; readonly at: number; readonly pages: number }[] {
  return steps.flatMap(({ chapter }, at) => {
    const pages = steps.filter((one) => one.chapter === chapter).length;
    return steps[at - 1]?.chapter === chapter ? [] : [{ chapter, at, pages }];
  });
}
