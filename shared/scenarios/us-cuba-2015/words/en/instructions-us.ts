/** What every U.S. delegation is told about an issue, unless its own instructions say more. */
const all = {
  embassies:
    'The sooner the flag goes up in Havana the better. A date is worth much; a date that hangs on what others decide is worth little.',
  diplomats:
    'Our diplomats must be able to leave the city and meet anybody. They may give notice; having to ask permission leaves little.',
  list: 'Taking Cuba off the terrorism list costs us little and means much to Havana: let it buy something. No text calls the listing unjust.',
  embargo:
    'The President can ease sanctions by licence; only Congress can lift the embargo. Go step by step, for something in return.',
  migration:
    'The Adjustment Act is not yours to change. That Cuba takes back those who must return would help; meetings of experts are nearly as good.',
  doctors:
    'The programme for Cuban doctors has friends in Congress. The White House could let it shrink, if something comes back.',
  fugitives:
    'Some people wanted by our courts live in Cuba. A return counts most, an expulsion nearly as much; lists of names count for nothing.',
  prisoners:
    'Fifty-three people were freed. More releases would show where this road leads, above all before the embassies open; a second list is a beginning.',
  rights:
    'We go on meeting people who think differently. Legal guarantees or visits by the United Nations count for more than a dialogue.',
  claims:
    'American owners hold certified claims. A plan for payment or a commission counts; a technical track only postpones.',
  ministers:
    'The Secretary in Havana or a meeting in Panama: a good picture for both sides, so nobody should have to pay for it.',
  banking:
    'Without a bank their mission here lives on cash. A bank, or a letter that protects it, costs us little; an account at the Treasury goes too far.',
};

export const instructionsUs = {
  'working-embassy': {
    ...all,
    diplomats:
      'This above all: diplomats who travel, hire and meet whom they like, with a notice at most. A flag over a building whose people cannot leave the city would help nobody.',
    embassies:
      'The President wants the embassy open early: at once, or at least on a date fixed now. Every condition puts it off.',
    list: 'Leaving the terrorism list costs the White House little and means much to Havana. Sell it for the embassy you want. No text calls the listing unjust.',
    rights:
      'Congress has asked three times whether we still meet people who think differently. We do. Guarantees or visits by the United Nations would be welcome.',
  },
  'rights-and-claims': {
    ...all,
    rights:
      'This is what you will be judged by. Legal guarantees would be a triumph, visits by the United Nations a success; a dialogue is thin. Our contacts with people who think differently go on.',
    claims:
      'Nearly six thousand certified claims are waiting. Bring a plan for payment, or at least a commission: owners have heard “later” for fifty years.',
    prisoners:
      'Congress asks who is still in prison. Ask for releases before the flag goes up, or at least for a second list.',
    diplomats:
      'Our diplomats must be able to travel and see for themselves how people fare. Notice is acceptable, even a wide zone; having to ask permission is not.',
    embassies:
      'An embassy at once is something that can be shown; any later date is worth less than half of that. Do not pay for a date with what you came for.',
  },
  'opening-to-people': {
    ...all,
    prisoners:
      'First come those who are in prison for what they say. Releases before the embassies open are worth more than any ceremony; a second list is a beginning.',
    embassies:
      'Contact needs a place: an embassy that opens at once, or on a date fixed now, where any Cuban may knock.',
    diplomats:
      'Let every Cuban be able to meet our diplomats, on any road of the island. Notice is fine, and even a wide zone is a start.',
    embargo:
      'Licences that reach families and small businesses are good for their own sake: ease steadily, or step for step. Only Congress can lift the embargo.',
    claims:
      'Owners have waited for fifty years. A plan for payment would count at home; short of that, a process can wait.',
    doctors: 'The programme for doctors is a thing you can give, if it opens a door elsewhere.',
  },
};
