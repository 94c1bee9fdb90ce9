/** The lesson plans: what to prepare, two lessons minute by minute, and what to do when something goes wrong. */
export const kitLessons = {
  prepareTitle: 'What to prepare',
  prepare: [
    'Play the first steps yourself (eight minutes), then the talks of your lesson once against the bot.',
    'Try the page on the devices and in the network of the room. One device a delegation is enough; one for two delegations works as well.',
    'Print the two worksheets for everybody. Print role briefs if you want them read before the lesson, and the five-question check with them.',
    'Open the class some days before and send the homework link that stands among its links: the public briefing and five questions. The board says how many did it.',
    'Put people in pairs of delegations before the lesson: one to three in each. An odd one out joins a delegation, plays against the bot, or reports as a journalist.',
    'Read the public background in the briefing, and the page of sources for the two or three issues that your students will ask about.',
    'Say in advance that both sides will be played, and whether you will grade: by the rubric on how they worked, never by the score.',
  ],
  minutes: '{begins}–{ends} min',
  length: 'Lesson of {minutes, number} minutes: {format}',
  does: 'You',
  says: 'Say',
  steps: {
    join: {
      title: 'Join',
      does: 'Open a class and project its code. Without a class, one person of each pair opens a table and shares its code. See to it that every chair is taken.',
      says: 'In ten minutes you will be diplomats in January 2015. Type the code and a name. You will see instructions that the other side never sees: keep your screen to yourself.',
    },
    brief: {
      title: 'Briefing',
      does: 'Let them read and fill in the planning sheet. Walk around and ask each delegation only one thing: what is your plan B?',
      says: 'You speak for a government, not for yourself. Find what matters most to you, what you could live with, and what may not be signed. Then guess what matters most to the other side.',
    },
    roundOne: {
      title: 'First round',
      does: 'Watch, and do not advise. Remind whoever waits to use the listening sheet. If a pair is silent, let each side ask one question.',
      says: 'Begin with a package, not with one demand: if you take this, we give that. Listen to what they ask twice.',
    },
    middleRound: {
      title: 'Second round',
      does: 'Point once at the home front. Note one moment at one table that you want to talk about later.',
      says: 'Before you offer, look at your people at home. What you sign here must pass there. What costs you little and is worth much to them?',
    },
    lastRound: {
      title: 'Last round',
      does: 'Say aloud when five and when two minutes are left. At the end bring every table that still talks to its last call, or let its clock do so.',
      says: 'In the last call both sides mark every text they would sign. Compare each with your plan B, not with your dreams. No agreement is also a result.',
    },
    reflect: {
      title: 'Reflection, before any number',
      does: 'All screens stay on the three questions. Nobody speaks; nobody looks at points yet.',
      says: 'Write for yourself: what did they want most, which moment changed the talks, what would you do differently?',
    },
    talk: {
      title: 'How was it',
      does: 'Take two or three voices, one of each side, still in their roles. Let them complain.',
      says: 'What surprised you about the other side? Say it as your delegation would.',
    },
    text: {
      title: 'What was signed',
      does: 'Show the signed text of one table beside what both had asked, then ask who has something else. Tables without an agreement say why.',
      says: 'Out of the same beginning came different treaties. Where do they differ most, and who decided that?',
    },
    points: {
      title: 'The points, issue by issue',
      does: 'Show the points of one table, issue by issue. Ask for an issue that is heavy on one sheet and light on the other.',
      says: 'Do not compare 60 here with 60 there: each sheet has its own scale. Compare each side with its own plan B.',
    },
    trades: {
      title: 'All texts, and trades nobody found',
      does: 'Show the plane of all texts and then one trade that would have made both better off. Ask what one would have had to know to find it.',
      says: 'Every dot is a text that you could have signed. Could both of you have had more? What stopped you?',
    },
    history: {
      title: 'What history did',
      does: 'Show the step on history. Say what is disputed, and by whom. End with one sentence from each of three people.',
      says: 'The real delegations needed until July. You have seen why. One sentence: what would you do differently?',
    },
    slack: {
      title: 'In reserve',
      does: 'Use it where you need it: late devices, a table that is about to sign, one more question from the debrief guide. What is left goes to the guide.',
      says: 'At home: play the same talks from the other side against the bot, and write ten lines on what looked different.',
    },
  },
  troubleTitle: 'When the network fails',
  trouble: [
    'Nothing is lost: whatever was acknowledged stands on the server. Load the page again, or open the seat link on another device, and go on.',
    'If one device is gone, its delegation moves to another one, or the pair shares a device and turns it around.',
    'If the school has no internet, the game runs on one laptop for everybody in the same local network.',
    'If all fails, go on on paper: the paper pack of this kit holds the rules, the options, the points, the homes, the news and the sheets to write on. Print it once beforehand and keep it in a drawer.',
    'A table that had begun on the screen copies what is agreed for now onto a round sheet and goes on from there.',
  ],
  careTitle: 'When the subject is close to somebody',
  care: [
    'Some students have family in Cuba or in exile, relatives who were in prison, who lost a house, or who served one of the two states. Ask everybody in private beforehand, not in front of the class, and ask nobody to tell their story.',
    'Whoever wishes may change sides, keep the time or watch, without giving a reason and without losing anything for it.',
    'Say at the beginning, and again when it gets heated: you speak for a government, not for yourself. After the talks let everybody leave the role aloud: “I am no longer the delegation; I am …”.',
    'Let nobody play an accent, a uniform or a person. Delegations are called by their state or office.',
    'Both governments are judged by many of their own citizens. The lesson does not ask who was right, but what each could sign, and why.',
  ],
};
