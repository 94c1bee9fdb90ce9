import type { FullConfig, Reporter, Suite, TestCase, TestResult } from '@playwright/test/reporter';

const VIEWS = ['1366x768', '390x844', '1920x1080', '200 %', '320 wide', 'forced'];

/** Prints a row for each screen and language, what each view found, and one closing line that counts the cells. */
// biome-ignore lint/style/noDefaultExport: Playwright asks for one.
export default class A11yReport implements Reporter {
  private tests = 0;
  private readonly rows: string[] = [];
  private readonly count = { passed: 0, failed: 0, skipped: 0 };

  onBegin(_config: FullConfig, suite: Suite): void {
    this.tests = suite.allTests().length;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const cells = VIEWS.map((view) => test.annotations.find(({ type }) => type === view)?.description);
    for (const cell of cells) {
      if (result.status === 'skipped') this.count.skipped += 1;
      else if (cell === '0') this.count.passed += 1;
      else this.count.failed += 1;
    }
    // A page that complained after everything was looked at.
    const complained = result.status !== 'passed' && cells.every((cell) => cell === '0');
    if (complained) this.count.failed += 1;
    this.rows.push(`| ${test.title} | ${cells.map((cell) => cell ?? 'not reached').join(' | ')} |`);
    console.log(`${this.rows.length}/${this.tests} ${result.status} ${test.title} (${result.duration} ms)`);
    for (const { message } of result.errors) console.log(message);
  }

  onError({ message }: { readonly message?: string }): void {
    this.count.failed += 1;
    console.log(message);
  }

  onEnd(): void {
    const { passed, failed, skipped } = this.count;
    console.log(`\n| screen | language | ${VIEWS.join(' | ')} |\n|---|---|${'--:|'.repeat(VIEWS.length)}`);
    console.log(this.rows.toSorted().join('\n'));
    console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  }

  printsToStdio(): boolean {
    return true;
  }
}
