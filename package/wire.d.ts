// Written by a test of crates/wasm from the Rust types. Do not edit.

/** A code that was allocated or referred, against its records. */
export type Allocation = {
  /** The code. */
  code: string,
  /** Its name. */
  name: string,
  /** Who says what was allocated, in words: 額度設定, 照會, 彈性服務; none: nobody does. */
  by: string | null,
  /** Units allocated to this unit; none: not known, or without a number (flexible services). */
  allocated: number | null,
  /** Units recorded. */
  recorded: number,
  /** NT$ allocated, where the price is known. */
  allocated_amount: number | null,
  /** NT$ recorded. */
  recorded_amount: number,
};

/** A service on the timeline. */
export type Bar = {
  /** The record. */
  record: number,
  /** Its row in the file; 0 for one that was added. */
  row: number,
  /** First minute of the day. */
  start: number,
  /** The minute after the last; beyond 1440 on the next day. */
  end: number,
  /** The code. */
  code: string,
  /** The other side: on a worker's lane the client, on the client's lane the workers. */
  with: string,
  /** Is it the finding's own record, or one of its related? */
  concerned: boolean,
};

/** A month of bundles and reablement. */
export type BundleMonth = {
  /** The month, as people write it; none: the sum of all. */
  month: string | null,
  /** NT$ allocated that are settled by bundle. */
  bundle: number | null,
  /** NT$ of them recorded; none: no record of the month is there. */
  bundle_recorded: number | null,
  /** NT$ allocated of the advance for reablement. */
  reablement: number | null,
  /** NT$ of them recorded. */
  reablement_recorded: number | null,
};

/** A cell before and after. */
export type CellChange = {
  /** The record's row in the file; 0 for one that was added. */
  row: number,
  /** The field for people. */
  label: string,
  /** What it says. */
  before: string,
  /** What it would say. */
  after: string,
};

/** What a change came to. */
export type Changed = {
  /** Everything in numbers, as it is now. */
  overview: Overview,
  /** In words: what was done, for a message. */
  done: string,
  /** How many: repairs, cells, waivers. */
  count: number,
  /** Findings that are gone. */
  gone: number,
  /** Findings that are new. */
  new: number,
  /** The record that was edited, as it is now. */
  record: RecordRow | null,
};

/** What a client's month comes to. */
export type Claim = {
  /** NT$ of care and professional services that can be used this month. */
  available: number,
  /** NT$ of the records that are not rejected, on the general price. */
  amount: number,
  /** NT$ within the quota. */
  within_quota: number,
  /** NT$ that the authority pays. */
  subsidy: number,
  /** NT$ that the household pays as copayment. */
  copayment: number,
  /** NT$ beyond the quota that the household pays itself. */
  self_pay: number,
  /** NT$ that the household pays in all. */
  client_pays: number,
};

/** A client's month. */
export type ClientMonth = {
  /** In the list. */
  row: ClientRow,
  /** Need level, welfare class and other facts, in words: name and value. */
  facts: Array<[string, string]>,
  /** Why there is no claim, in words. */
  no_claim: string | null,
  /** Purses: what was granted and what is used. */
  quotas: Array<QuotaUse>,
  /** Settled month by month, by purse: allocated against recorded, in the claimed month. */
  monthly: Array<Given>,
  /**
   * Settled by bundle, and reablement: month by month, then the sum. Empty: neither was allocated nor
   * recorded.
   */
  bundles: Array<BundleMonth>,
  /** Respite: allocated against recorded, in the months of its year that are known. */
  respite: Given | null,
  /** Codes: allocated or referred against recorded, in the claimed month. */
  allocations: Array<Allocation>,
  /** The days of the month, the first one first. */
  days: Array<Day>,
  /** The weekday of the first day, 0 Monday. */
  first_weekday: number,
};

/** A client in a list. */
export type ClientRow = {
  /** The client's ID. */
  client: string,
  /** Records. */
  records: number,
  /** Errors that are not waived. */
  errors: number,
  /** Warnings that are not waived. */
  warnings: number,
  /** NT$ of subsidised records. */
  amount: number,
  /** NT$ of those that will be rejected. */
  at_stake: number,
  /** Need level in the month, where a case says it. */
  level: number | null,
  /** The claim, where a case lets it be worked out. */
  claim: Claim | null,
};

/** A column. */
export type Column = {
  /** The field's name in the contract. */
  field: string,
  /** Its header for people. */
  label: string,
  /** Are its cells numbers, to stand at the right? */
  numeric: boolean,
  /** Characters that most of its cells take, at most 24. */
  width: number,
};

/** A day of a client's month. */
export type Day = {
  /** `YYYY-MM-DD`. */
  date: string,
  /** Saturday, Sunday or holiday, in words; none on a working day. */
  off: string | null,
  /** Its services by beginning. */
  services: Array<DayService>,
};

/** A service on a day. */
export type DayService = {
  /** The record. */
  record: number,
  /** The code. */
  code: string,
  /** `08:00–09:00`; empty without times. */
  time: string,
  /** Units. */
  quantity: number,
  /** The worst of its findings that are not waived. */
  worst: Severity | null,
  /** Surcharges that it earns. */
  surcharges: Array<string>,
  /** Surcharges that it may earn once somebody has confirmed them. */
  awaiting: Array<string>,
};

/** A request with the language of its answer. */
export type Envelope = {
  /** `zh-TW` or `en`. */
  lang: string,
  /** What is asked. */
  call: Request,
};

/** What can be saved. */
export type ExportKind = "workbook" | "fee_apply" | "report" | "csv" | "json" | "differences" | "template" | "print";

/** A file to save; its bytes travel beside it. */
export type ExportedFile = {
  /** Its name. No client in it: file lists are seen by others. */
  name: string,
  /** Its type. */
  mime: string,
  /** Its bytes, if they are a text. */
  text: string | null,
  /** Are the bytes beside it pages that the spreadsheet module still has to write? */
  pages: boolean,
};

/** What was told besides the records, for the form on the page. */
export type Facts = {
  /** `YYYY-MM`, where it was told. */
  month: string | null,
  /** `YYYY-MM-DD`. */
  as_of: string | null,
  /** The unit's id. */
  unit_id: string | null,
  /** Codes in its contract. */
  unit_codes: Array<string> | null,
  /** First and last day of its contract. */
  contract: [string, string | null] | null,
  /** Most clients at one time. */
  capacity: number | null,
  /** C units that records may name. */
  c_units: Array<string> | null,
  /** Policies that differ from their defaults. */
  policies: Array<[string, string]>,
  /** Cases. */
  cases: number,
  /** Workers. */
  workers: number,
};

/** A field with its name for people. */
export type FieldName = {
  /** Its name in the contract. */
  id: string,
  /** Its name for people. */
  label: string,
  /** Is it needed? */
  required: boolean,
};

/** A file that was read. */
export type FileInfo = {
  /** Its name. */
  name: string,
  /** What it gave, in words: 服務紀錄 1,234 筆. */
  gave: string,
  /** Did it give records? */
  has_records: boolean,
  /** What is wrong with single places of it, in words. */
  problems: Array<string>,
};

/** All about a finding. */
export type FindingDetail = {
  /** In the list. */
  finding: FindingRow,
  /** What the rule checks, in a few words. */
  title: string,
  /** Is the rule a code of the official review? */
  official: boolean,
  /** What happens and why. */
  why: string,
  /** What to do. */
  todo: string,
  /** Sources. */
  sources: Array<Source>,
  /** The edition in force on the record's day. */
  edition: string | null,
  /** File, sheet and row, as people write it. */
  place: string | null,
  /** Expected value, where the rule knows one. */
  expected: string | null,
  /** Actual value. */
  actual: string | null,
  /** The field that is wrong, by its name in the contract. */
  field: string | null,
  /** The record, then those it concerns besides (at most 20). */
  records: Array<RecordRow>,
  /** The columns of `records`. */
  columns: Array<Column>,
  /** Related records that are left out of `records`. */
  more_records: number,
  /** The day, who was where when. Empty without times. */
  timeline: Array<Lane>,
  /** What a repair would change. */
  repair: RepairPreview | null,
  /** Can it be waived (only a finding on a record can)? */
  waivable: boolean,
};

/** Which findings. What is empty does not matter. */
export type FindingFilter = {
  /** Of these rules. */
  rules: Array<string>,
  /** Of this client. */
  client: string | null,
  /** Of this worker. */
  worker: string | null,
  /** Of this day, `YYYY-MM-DD`. */
  day: string | null,
  /** Of this record, raised on it or concerning it. */
  record: number | null,
  /** This bad. */
  severities: Array<Severity>,
  /** Waived, or not. */
  waived: boolean | null,
  /** That can be repaired. */
  repairable: boolean,
  /** Whose words, client, worker, code or row contain this. */
  text: string,
};

/** A finding in a list. */
export type FindingRow = {
  /** Names it for further requests, until the next change. */
  key: string,
  /** Its rule. */
  rule: string,
  /** How bad. */
  severity: Severity,
  /** In words. */
  message: string,
  /** The client; empty for one about the file. */
  client: string,
  /** The day, as people write it; empty without a record. */
  date: string,
  /** The code; empty without a record. */
  code: string,
  /** Beginning to end, `08:00–09:00`; empty without a record or times. */
  time: string,
  /** The record. */
  record: number | null,
  /** The row of the file; 0 for none. */
  row: number,
  /** NT$ concerned. */
  amount: number,
  /** Why it is waived. */
  waived: string | null,
  /** Can it be repaired? */
  repairable: boolean,
};

/** Allocated against recorded. */
export type Given = {
  /** What. */
  label: string,
  /** Of which time, as people write it. */
  period: string,
  /** NT$ allocated; none: not known. */
  allocated: number | null,
  /** NT$ recorded. */
  recorded: number,
};

/** Findings counted together. */
export type Group = {
  /** What the filter takes: rule id, client, worker, `YYYY-MM-DD`. Empty: findings without one. */
  key: string,
  /** For people. */
  label: string,
  /** The worst of them. */
  severity: Severity,
  /** Errors that are not waived. */
  errors: number,
  /** Warnings that are not waived. */
  warnings: number,
  /** Notes that are not waived. */
  notes: number,
  /** Waived ones. */
  waived: number,
  /** Those that can be repaired. */
  repairable: number,
  /** NT$ concerned. */
  amount: number,
};

/** How findings are counted together. */
export type Grouping = "rule" | "client" | "worker" | "day";

/** A line of the timeline: a worker or the client. */
export type Lane = {
  /** Whose. */
  label: string,
  /** What. */
  bars: Array<Bar>,
};

/** How a file is to be read. */
export type LoadOptions = {
  /** The file's name. */
  name: string,
  /** What to do with records that are there already; none: ask (`Loaded::AskWhere`). */
  place: Place | null,
  /** A mapping chosen by hand, as the JSON of `ltc check --mapping`. */
  mapping: string | null,
  /** Answer with a preview even though the headers are recognised. */
  preview: boolean,
  /** The day that counts as today, `YYYY-MM-DD`. */
  as_of: string | null,
  /** Policies that differ from their defaults, name and choice. */
  policies?: Array<[string, string]>,
};

/** What became of a file. */
export type Loaded = { "read": Overview } | { "map": MappingPreview } | { "ask_where": {
  /** Records that are there. */
  records: number, } };

/** A column of a table. */
export type MappingColumn = {
  /** Its header; may be empty. */
  header: string,
  /** The field that it gives, by its name in the contract. */
  field: string | null,
  /** Is that certain, rather than a guess? */
  certain: boolean,
};

/** The beginning of a table whose columns a person chooses. */
export type MappingPreview = {
  /** The file's name. */
  file: string,
  /** The sheet that would be read. */
  sheet: string | null,
  /** Sheets that could be read. */
  sheets: Array<string>,
  /** The 1-based row of the headers. */
  header_row: number,
  /** Columns with their headers and what was recognised. */
  columns: Array<MappingColumn>,
  /** The first rows below the header. */
  rows: Array<Array<string>>,
  /** Fields without which records cannot be checked and which no column gives. */
  missing: Array<FieldName>,
  /** Every field that a column can give. */
  fields: Array<FieldName>,
  /** Why a person is asked, in words. */
  why: string,
};

/** Data that rules lack. */
export type Need = {
  /** Its id, `plans`. */
  id: string,
  /** What it is, in words. */
  label: string,
  /** How to supply it. */
  how: Supply,
};

/** The result of a check in numbers, and what it rests on. */
export type Overview = {
  /** Counts up with every change: what was asked before is stale. */
  revision: number,
  /** Files that were read, in order. */
  files: Array<FileInfo>,
  /** The month that is claimed, as people write it. */
  month: string | null,
  /** The same, `YYYY-MM`. */
  month_id: string | null,
  /** Was the month told, rather than taken from most records? */
  month_told: boolean,
  /** In numbers. */
  summary: Summary,
  /** Rules with findings, worst first, then by amount. */
  rules: Array<RuleCount>,
  /** How many rules came to what. */
  states: StateCounts,
  /** What the next undo takes back, in words. */
  undo: string | null,
  /** What the next redo does again, in words. */
  redo: string | null,
  /** What the result rests on. */
  stamp: Stamp,
};

/** A part of a list. */
export type Page<T> = {
  /** Entries in all. */
  total: number,
  /** The place of the first one here. */
  from: number,
  /** Those asked for. */
  entries: Array<T>,
};

/** Where the records of a file go. */
export type Place = "replace" | "add";

/** The report for a sheet of paper. A page lays it out; everything in it is worded. */
export type PrintDocument = {
  /** Its title. */
  title: string,
  /** What it is about: unit, month, date; name and value. */
  about: Array<[string, string]>,
  /** In numbers: name and value. */
  summary: Array<[string, string]>,
  /** Findings that are not waived, by rule, the worst first. */
  groups: Array<PrintGroup>,
  /** Waived findings: where, rule, reason. */
  waived: Array<[string, string, string]>,
  /** What was not checked, or only in part: rules, and the data that they lack. */
  not_checked: Array<[string, string]>,
  /** What the result rests on: name and value. */
  stamp: Array<[string, string]>,
  /** What the result is not. */
  notice: string,
  /** Who signs. */
  signatures: Array<string>,
};

/** The findings of a rule on paper. */
export type PrintGroup = {
  /** How bad. */
  severity: Severity,
  /** The same in words. */
  severity_word: string,
  /** The rule's id. */
  rule: string,
  /** What is wrong. */
  title: string,
  /** What to do. */
  todo: string,
  /** Findings and NT$ concerned, in words. */
  count: string,
  /** Heads of the columns. */
  columns: Array<string>,
  /** A row for each finding, as long as the heads. */
  rows: Array<Array<string>>,
  /** How many more there are, in words; none: all are here. */
  more: string | null,
};

/** A purse. */
export type QuotaUse = {
  /** Its name: 照顧及專業服務, 交通接送, 喘息服務. */
  label: string,
  /** Of which time: a month, a year, as people write it. */
  period: string,
  /** NT$ that can be used, where it is known. */
  available: number | null,
  /** NT$ used by the records within it; without a known quota all that they would use. */
  used: number,
  /** NT$ of the records that the household pays itself; none without a known quota. */
  self_pay: number | null,
  /** What is used, by kind of service; of a year also what was used before. */
  lines: Array<[string, number]>,
};

/** One record with all that is known of it. */
export type RecordDetail = {
  /** Columns of the row. */
  columns: Array<Column>,
  /** The row. */
  row: RecordRow,
  /** Its findings. */
  findings: Array<FindingRow>,
};

/** Which records, and in which order. What is empty does not matter. */
export type RecordFilter = {
  /** With a finding at least this bad that is not waived. */
  worst: Severity | null,
  /** With a finding of this rule. */
  rule: string | null,
  /** Of this client. */
  client: string | null,
  /** Of this worker. */
  worker: string | null,
  /** Of this day, `YYYY-MM-DD`. */
  day: string | null,
  /** Changed since they were read. */
  changed: boolean,
  /** That will be rejected. */
  rejected: boolean,
  /** A cell of which contains this. */
  text: string,
  /** By which field; none: as in the file. */
  sort: string | null,
  /** Last first. */
  descending: boolean,
};

/** A page of records. */
export type RecordPage = {
  /** Columns that any record fills, in the official order. */
  columns: Array<Column>,
  /** The rows. */
  page: Page<RecordRow>,
};

/** A record in a table. */
export type RecordRow = {
  /** The record. */
  record: number,
  /** Its row in the file; 0 for one that was added. */
  row: number,
  /** Its cells in the order of the columns. */
  cells: Array<string>,
  /** Findings that point at a cell: column and how bad. */
  marks: Array<[number, Severity]>,
  /** The worst of its findings that are not waived. */
  worst: Severity | null,
  /** Findings that are not waived. */
  findings: number,
  /** Changed since it was read? */
  changed: boolean,
  /** Will it be rejected? */
  rejected: boolean,
};

/** Something that could not be done, in both languages. */
export type Refused = {
  /** A stable name. */
  code: string,
  /** What exactly is wrong with a document, as the command line names it (`out-of-range`). */
  reason: string | null,
  /** JSON pointer into the document or the request, where one of them is refused. */
  path: string | null,
  /** The file, where one is concerned. */
  file: string | null,
  /** In Chinese. */
  zh: string,
  /** In English. */
  en: string,
};

/** What a repair would change. */
export type RepairPreview = {
  /** What kind, in words. */
  name: string,
  /** Cells. */
  cells: Array<CellChange>,
  /** Records that would be added, each as what it differs in from the record it copies. */
  added: Array<Array<CellChange>>,
  /** Records that would be taken out: their rows in the file. */
  removed: Array<number>,
  /** Findings of the same rule that can be repaired, this one too. */
  same_rule: number,
};

/** An answer. */
export type Reply = { "loaded": Loaded } | { "overview": Overview } | { "groups": Page<Group> } | { "findings": Page<FindingRow> } | { "finding": FindingDetail } | { "records": RecordPage } | { "place": number | null } | { "record": RecordDetail } | { "rules": Array<RuleState> } | { "rule": RulePage } | { "clients": Page<ClientRow> } | { "client": ClientMonth } | { "surcharges": Surcharges } | { "facts": Facts } | { "files": Array<ExportedFile> } | { "changed": Changed } | { "refused": Refused };

/**
 * What a page asks of the worker. Changes answer with `crate::Reply::Changed`, questions each with
 * their own reply.
 */
export type Request = "overview" | { "groups": {
  /** By what. */
  by: Grouping,
  /** Which findings. */
  filter: FindingFilter,
  /** Which of the groups. */
  window: Window, } } | { "findings": {
  /** Which. */
  filter: FindingFilter,
  /** Which of them. */
  window: Window, } } | { "finding": {
  /** Its key. */
  key: string, } } | { "records": {
  /** Which. */
  filter: RecordFilter,
  /** Which of them. */
  window: Window, } } | { "place_of": {
  /** The record. */
  record: number,
  /** The filter. */
  filter: RecordFilter, } } | { "record": {
  /** The record. */
  record: number, } } | "rules" | { "rule": {
  /** Its id. */
  rule: string, } } | { "clients": {
  /** A part of the client's ID; empty: all. */
  text: string,
  /** Which of them. */
  window: Window, } } | { "client": {
  /** The client's ID. */
  client: string, } } | { "surcharges": {
  /** Only rows of this kind; the totals count all. */
  kind: SurchargeKind | null,
  /** Which rows. */
  window: Window, } } | "facts" | { "export": {
  /** What. */
  kind: ExportKind, } } | { "scenario": {
  /** The client. */
  client: string, } } | { "edit": {
  /** The record. */
  record: number,
  /** The field's name in the contract. */
  field: string,
  /** What it is to say. */
  text: string, } } | { "remove": {
  /** The record. */
  record: number, } } | { "repair": {
  /** The finding's key. */
  key: string, } } | { "repair_all": {
  /** Which. */
  filter: FindingFilter, } } | { "waive": {
  /** The finding's key. */
  key: string,
  /** Why. An empty reason takes the waiver back. */
  reason: string, } } | { "waive_all": {
  /** Which. */
  filter: FindingFilter,
  /** Why. An empty reason takes the waivers back. */
  reason: string, } } | { "tell": {
  /** The document. */
  json: string, } } | "undo" | "redo" | { "forget": {
  /** Its place in `crate::overview::Overview::files`. */
  file: number, } } | "clear";

/** A rule with findings. */
export type RuleCount = {
  /** Its id; the official code where there is one. */
  rule: string,
  /** Is the id a code of the official review? */
  official: boolean,
  /** What it checks, in a few words. */
  title: string,
  /** The worst of its findings. */
  severity: Severity,
  /** Findings that are not waived. */
  open: number,
  /** Waived ones. */
  waived: number,
  /** Those that can be repaired. */
  repairable: number,
  /** NT$ concerned. */
  amount: number,
};

/** The rule book's page of a rule. */
export type RulePage = {
  /** Its id. */
  rule: string,
  /** Is the id a code of the official review? */
  official: boolean,
  /** What it checks, in a few words. */
  title: string,
  /** What happens. */
  why: string,
  /** What to do. */
  todo: string,
  /** Sources. */
  sources: Array<Source>,
  /** How bad. */
  severity: Severity,
  /** The whole page as Markdown. */
  markdown: string,
};

/** A rule and what it came to. */
export type RuleState = {
  /** Its id. */
  rule: string,
  /** Is the id a code of the official review? */
  official: boolean,
  /** What it checks, in a few words. */
  title: string,
  /** In a word. */
  state: State,
  /** Findings, also waived ones. */
  found: number,
  /** Records that it could judge. */
  checked: number,
  /** Records that it could not judge. */
  not_checked: number,
  /** Data that it lacks. */
  missing: Array<Need>,
};

/** How bad, worst last. */
export type Severity = "note" | "warning" | "error";

/** A source. */
export type Source = {
  /** Its id, `S3-5.1`. */
  id: string,
  /** Its title. */
  title: string,
};

/** What a result rests on. */
export type Stamp = {
  /** Version of the engine. */
  engine: string,
  /** Editions of the standard that were in force. */
  editions: Array<string>,
  /** Hash of the standard. */
  basis_hash: string,
  /** Hash of the files. */
  input_hash: string,
  /** The day that counts as today, as people write it. */
  as_of: string | null,
};

/** What a rule came to. */
export type State = "found" | "failed_to_run" | "not_checked" | "partly_checked" | "passed";

/** How many rules came to what. */
export type StateCounts = {
  /** Judged everything that concerns them and found nothing. */
  passed: number,
  /** Found something. */
  found: number,
  /** Could judge only some records. */
  partly: number,
  /** Could judge nothing for want of data. */
  not_checked: number,
  /** Could not run to their end. */
  failed: number,
};

/** A check in numbers. */
export type Summary = {
  /** Records. */
  records: number,
  /** Clients. */
  clients: number,
  /** Workers. */
  workers: number,
  /** Error findings that are not waived. */
  errors: number,
  /** Warnings that are not waived. */
  warnings: number,
  /** Notes that are not waived. */
  notes: number,
  /** Waived findings. */
  waived: number,
  /** Findings that can be repaired. */
  repairable: number,
  /** Records that will be rejected. */
  rejected: number,
  /** NT$ of all subsidised records. */
  amount: number,
  /** NT$ of those that will be rejected. */
  amount_at_stake: number,
  /** Subsidised records whose price is not known: they are in neither amount. */
  without_price: number,
  /** NT$ of surcharges that were earned but not claimed. */
  forgotten_amount: number,
  /** Such surcharges. */
  forgotten: number,
  /** Could it be told for nobody? Then the two above say nothing. */
  forgotten_unknown: boolean,
  /** Cells, records and waivers changed since the files were read. */
  changes: number,
};

/** How data that rules lack is supplied. */
export type Supply = "form" | "template" | "official_list" | "document" | "nowhere" | "standard";

/** What a surcharge row is. */
export type SurchargeKind = "earned" | "awaiting" | "forgotten" | "over_claimed";

/** A surcharge that records earn, miss or claim without ground. */
export type SurchargeRow = {
  /** The code. */
  code: string,
  /** The client. */
  client: string,
  /** The day, as people write it. */
  date: string,
  /** Units. */
  quantity: number,
  /** NT$, where the price is known. */
  amount: number | null,
  /** Earned, forgotten or claimed without ground. */
  kind: SurchargeKind,
  /** By which condition, in words. */
  why: string,
  /** The records that earn it. */
  records: Array<number>,
};

/** A surcharge code in numbers. */
export type SurchargeTotal = {
  /** The code. */
  code: string,
  /** Its name. */
  name: string,
  /** Units that the records earn. */
  earned: number,
  /** NT$ of them, where the price is known. */
  earned_amount: number | null,
  /** Units that wait for somebody's confirmation; they are not among the earned ones. */
  awaiting: number,
  /** NT$ of them, where the price is known. */
  awaiting_amount: number | null,
  /** Earned but not claimed: they are among the earned ones too. */
  forgotten: number,
  /** NT$ of them. */
  forgotten_amount: number,
  /** Claimed without ground. */
  over_claimed: number,
  /** NT$ of them. */
  over_claimed_amount: number,
  /** Clients for whom it cannot be told. */
  unknown: number,
};

/** Surcharges of the month. */
export type Surcharges = {
  /** For each code: what was earned, claimed, forgotten, over-claimed. */
  totals: Array<SurchargeTotal>,
  /** Row by row: forgotten and over-claimed ones first. */
  rows: Page<SurchargeRow>,
  /** Why not all is known, in words. */
  unknown: Array<string>,
};

/** Which part of a list. */
export type Window = {
  /** The first entry, from 0. */
  from: number,
  /** How many at most. */
  count: number,
};
