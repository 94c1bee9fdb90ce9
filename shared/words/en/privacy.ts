/**
 * What is kept, where, for how long, and how it goes. Each sentence states what the code does: whoever changes what is
 * kept changes it here.
 */
export const privacy = {
  title: 'What is kept, and how it goes',
  link: 'What is kept about you',
  lead: 'No account, no e-mail address, no cookie, no advertising. No page asks any other site for anything, and nothing is passed on. Any name will do; it need not be yours.',
  parts: {
    match: {
      title: 'Of a match',
      text: {
        names: 'The names that were typed.',
        steps:
          'Each step with its time: packages, votes, headlines, soundings, rankings, remarks, and what journalists ask and are answered. Once the match is over, whoever has its link can replay all of that.',
        team: 'In teams, what a delegation says to itself. Its members read it, in a class the teacher too, and no replay shows it.',
        thoughts:
          'What you wrote in answer to the three questions at the end. Only you can read it; in a class your teacher too.',
        listing: 'Whether you let the match stand in the library. The library shows no names.',
        secret: 'Of the secret that opens your seat, only a fingerprint from which nobody can get it back.',
      },
    },
    class: {
      title: 'Of a class, besides that',
      text: {
        student:
          'Of each student: the name, when they joined, the code of their own, their seat, and whether they may speak.',
        teacher:
          'What the teacher notes of who is behind a name. Only holders of the teacher’s link see it, here and in the files that they take home.',
        written:
          'What a student writes in class beside the talks, such as the sentence at the end. The wall shows it only if the teacher puts it there.',
        homework:
          'Matches that students play after the lesson. Whoever did the check before it is counted under a random name that the browser gave itself, so that nobody counts twice.',
        survey:
          'If the teacher asks for it, the answers to five questions before and after. The board shows how many gave each; the files that the teacher takes home hold them by name. Of the check before class only how many did it and were right.',
        wish: 'That a student asked to speak for the other side, until the teacher has answered. Only the teacher sees it.',
        reports: 'Remarks that a student reported, with who did and why. Only the teacher sees that.',
        sees: 'The teacher sees every table and every remark while it is made.',
      },
    },
    where: {
      title: 'Where',
      text: {
        server:
          'In one file on the computer that runs this site. Whoever runs it may keep backups, and a file that a teacher has taken home is the teacher’s.',
        browser:
          'In this browser: your seats and classes, your name, the language, and drafts. It goes when you take it off the first page’s lists or clear the data of this site.',
        network:
          'The address of your network is counted for a minute, so that codes are not guessed, and is not written down.',
      },
    },
    long: {
      title: 'How long',
      text: {
        class:
          '{days, plural, =0 {A class, with its students, its matches and all that was written in it, until its teacher deletes it.} one {A class, with its students, its matches and all that was written in it, for one day after it was made, unless its teacher deletes it before.} other {A class, with its students, its matches and all that was written in it, for # days after it was made, unless its teacher deletes it before.}}',
        waiting:
          '{days, plural, =0 {A match that nobody joined, until whoever runs this site removes it.} one {A match that nobody joined, for one day.} other {A match that nobody joined, for # days.}}',
        match: 'Any other match until whoever runs this site removes it.',
      },
    },
    go: {
      title: 'How it goes',
      text: {
        teacher:
          'A teacher presses “Delete the class” on its board. It is gone at once and for good, from the file too, and replay links stop working.',
        student: 'A student asks the teacher, who can also take out one student alone.',
        player: 'For a match outside a class, ask whoever runs this site.',
        listing: 'A match leaves the library as soon as one of its players takes it back on the result page.',
      },
    },
  },
  unknown: 'How long this site keeps things could not be read just now.',
};
