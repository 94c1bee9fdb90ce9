/** What every Cuban delegation is told about an issue, unless its own instructions say more. */
const all = {
  embassies:
    'The embassies will open; we are in no hurry. Let the day come once the list is settled and a bank serves us.',
  diplomats:
    'Foreign diplomats keep to the rules of the house. Permission, given quickly, is a fair answer; free movement is far too much.',
  list: 'Our name does not belong on the terrorism list. Take it off with a date and without a confession, and never in exchange for people with asylum.',
  embargo:
    'The President’s licences can loosen the blockade; only their Congress can end it. A bill with a date would be the prize, wide licences are a start.',
  migration:
    'Whoever reaches their coast may stay: that puts our people on rafts. The end of that rule is what counts; meetings change little.',
  doctors:
    'Their programme lures away doctors whom we trained. We want its end; a review of it is only words.',
  fugitives:
    'Cuba gave some people asylum, and hands over none of them. Police may talk case by case, or exchange lists.',
  prisoners:
    'Cuba decides by itself whom it frees. The fifty-three stand, and further cases we review ourselves; releases on demand are something else.',
  rights:
    'Our system is not written at this table. A dialogue both ways, or on world affairs, is welcome; promised laws are worth nothing to us.',
  claims:
    'They speak of property, we of damages. A process for both is bearable; a plan for payment alone is not.',
  ministers:
    'Their Secretary in Havana, or a meeting in Panama, treats us as equals. Both sides gain, so nobody should have to pay for it.',
  banking:
    'Our mission in Washington lives on cash. An account that serves it would end that; a promise of help does not.',
};

export const instructionsCuba = {
  'list-and-bank': {
    ...all,
    list: 'First of all: off the terrorism list, with a date and without a confession. As long as our name stands there no bank will serve us. It must not depend on people with asylum.',
    diplomats:
      'The services at home watch the conduct of foreign diplomats closely. Go slowly here: a step too far costs as much as the list brings.',
    banking:
      'A mission without a bank cannot become an embassy. Ask for an account; a licence with a letter is half of that, and a promise of help the least.',
    embassies:
      'On the day the embassies open you can give. For the U.S. it is a large matter, for us a bearable one: let it be paid for.',
  },
  'embargo-and-people': {
    ...all,
    embargo:
      'Daily life comes first. Loosen the blockade as far as the President’s powers reach, and ask for a bill with a date: a licence feeds people, a flag does not.',
    migration:
      'End the privilege of whoever reaches their coast: it draws our people away. Everything short of that is a small thing.',
    doctors:
      'A country that trains doctors for the world should not lose them to a visa. End the programme, or at least keep it away from joint missions.',
    list: 'The terrorism list matters, but the review that is under way brings most of what you need. Do not pay much for the rest.',
    embassies: 'A flag is cheap. Give on the day if something comes back that people can feel.',
  },
  'sovereignty-first': {
    ...all,
    list: 'A list that judges us treats Cuba as less than a state. It must end in dignity, and never in exchange for people with asylum.',
    diplomats:
      'A guest follows the rules of the house. The old limits, or permission that is asked for, show that this house has a host.',
    doctors: 'To lure away the doctors of another state is no way to treat an equal. The programme must end.',
    rights:
      'Our political system is ours. World affairs we discuss as equals; a promise about our laws is none you should bring home.',
    banking: 'A bank for the mission is a convenience. We have waited before, and can again.',
  },
};
