/** Each entry brings the database from the version of its index to the next one. Entries are only ever added. */
export const MIGRATIONS: readonly string[] = [
  `
  create table matches (
    id text primary key,
    scenario text not null,
    format text not null,
    clock text not null,
    opponent text not null,
    creator text not null,
    code text not null unique,
    host_key_hash text,
    created integer not null,
    status text not null,
    deadline integer
  ) strict;
  create index matches_by_status on matches (status, created);
  create table seats (
    match text not null references matches (id) on delete cascade,
    seat text not null,
    name text not null,
    secret_hash text,
    bot text,
    primary key (match, seat)
  ) strict, without rowid;
  create table records (
    match text not null references matches (id) on delete cascade,
    seq integer not null,
    json text not null,
    primary key (match, seq)
  ) strict, without rowid;
  `,
  `alter table matches add column drop_out text not null default 'wait'`,
  // A table without rowids compares keys by reading whole rows, and the first row of a match is 20 kB long.
  `
  create table records_by_rowid (
    match text not null references matches (id) on delete cascade,
    seq integer not null,
    json text not null,
    primary key (match, seq)
  ) strict;
  insert into records_by_rowid (match, seq, json) select match, seq, json from records order by match, seq;
  drop table records;
  alter table records_by_rowid rename to records;
  `,
  `
  create table reflections (
    match text not null references matches (id) on delete cascade,
    seat text not null,
    json text not null,
    primary key (match, seat)
  ) strict, without rowid;
  `,
  'alter table matches add column about text',
  // What the library asks for, folded out of a log once. `listed` repeats what the answers of the chairs amount to.
  `
  create table outcomes (
    match text primary key references matches (id) on delete cascade,
    scenario text not null,
    format text not null,
    ending text not null,
    ended integer not null,
    us_variant text,
    cuba_variant text,
    us_beside integer,
    cuba_beside integer,
    us_gain real,
    cuba_gain real,
    listed integer not null,
    json text not null
  ) strict;
  create index outcomes_listed on outcomes (ended desc, match) where listed = 1;
  create index outcomes_listed_by_format on outcomes (scenario, format, ended desc, match) where listed = 1;
  create table listing_answers (
    match text not null references matches (id) on delete cascade,
    seat text not null,
    listed integer not null,
    primary key (match, seat)
  ) strict, without rowid;
  `,
  `
  create table classes (
    id text primary key,
    scenario text not null,
    format text not null,
    clock text not null,
    drop_out text not null,
    lang text not null,
    code text not null unique,
    teacher_hash text not null,
    co_teacher_hash text not null,
    wall_hash text not null,
    seed text not null,
    created integer not null,
    locked integer not null,
    begun integer not null,
    bell integer,
    bell_rung integer not null
  ) strict;
  create index classes_with_bell on classes (bell) where bell is not null and bell_rung = 0;
  create table students (
    id text primary key,
    class text not null references classes (id) on delete cascade,
    name text not null,
    secret_hash text not null,
    rejoin text not null unique,
    joined integer not null,
    match text references matches (id) on delete set null,
    seat text
  ) strict;
  create index students_by_class on students (class, joined);
  create index students_by_match on students (match);
  create table class_tables (
    class text not null references classes (id) on delete cascade,
    number integer not null,
    match text not null unique references matches (id) on delete cascade,
    primary key (class, number)
  ) strict, without rowid;
  `,
  // How a class talks, who is muted, and what students reported about remarks: beside the logs, which never change.
  `
  alter table classes add column talk text not null default 'free';
  alter table classes add column muted integer not null default 0;
  alter table class_tables add column muted integer not null default 0;
  alter table students add column muted integer not null default 0;
  create table remark_reports (
    match text not null references matches (id) on delete cascade,
    seq integer not null,
    student text not null references students (id) on delete cascade,
    reason text not null,
    note text not null,
    at integer not null,
    dismissed integer not null default 0,
    primary key (match, seq, student)
  ) strict, without rowid;
  `,
  // What a teacher leads a class through, as one value; and what students write beside the talks.
  `
  alter table classes add column course text not null default '{}';
  create table writings (
    student text not null references students (id) on delete cascade,
    kind text not null,
    said text not null,
    primary key (student, kind)
  ) strict, without rowid;
  `,
  // Classes whose teacher lets everybody in, and what a teacher notes of who is behind a name.
  `
  alter table classes add column knock integer not null default 0;
  alter table students add column admitted integer not null default 1;
  alter table students add column alias text;
  `,
  // Delegations of several students.
  'alter table classes add column team_size integer not null default 1',
  // The check before a lesson, one for each device, and matches against a bot that students play after it.
  `
  create table class_checks (
    class text not null references classes (id) on delete cascade,
    device text not null,
    correct integer not null,
    primary key (class, device)
  ) strict, without rowid;
  create table class_homework (
    match text primary key references matches (id) on delete cascade,
    class text not null references classes (id) on delete cascade,
    student text not null references students (id) on delete cascade,
    kind text not null,
    unique (student, kind)
  ) strict;
  create index class_homework_by_class on class_homework (class);
  `,
  // What delegations say to themselves: beside the logs, which anybody may read in the end.
  `
  create table caucus_remarks (
    id integer primary key,
    match text not null references matches (id) on delete cascade,
    seat text not null,
    cmd_id text not null,
    at integer not null,
    text text not null,
    unique (match, seat, cmd_id)
  ) strict;
  `,
  // Where a teacher wants whom to sit, and who asks in private to speak for the other side.
  `
  alter table students add column plan text;
  alter table students add column asks_swap integer not null default 0;
  `,
  // What becomes of the student who is left over, and whose mirror a table is.
  `
  alter table classes add column odd text not null default 'bot';
  alter table class_tables add column mirrors integer;
  `,
  // What a delegation says to itself may be reported as well.
  `
  create table reports (
    match text not null references matches (id) on delete cascade,
    place text not null,
    seq integer not null,
    student text not null references students (id) on delete cascade,
    reason text not null,
    note text not null,
    at integer not null,
    dismissed integer not null default 0,
    primary key (match, place, seq, student)
  ) strict, without rowid;
  insert into reports select match, 'talks', seq, student, reason, note, at, dismissed from remark_reports;
  drop table remark_reports;
  alter table reports rename to remark_reports;
  `,
];
