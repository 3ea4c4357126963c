// Written by a test of crates/wasm from the Rust types. Do not edit.

/** A manual adjustment of a month. */
export type Adjustment = {
  /** The month, in which alone it holds. */
  month: Month,
  /** The purse. */
  quota_type: QuotaType,
  /** NT$; negative: a decrease. */
  amount: number,
  /** Why; the system demands it. */
  note: string,
};

/** The advance for reablement. */
export type Advance = {
  /** The most it may be. */
  cap: number,
  /** What it is. */
  amount: number,
  /** What is planned or allocated from it, whichever is more. */
  used: number,
  /** Months in which it may be used. */
  window: Array<Month>,
  /** Services it may pay. */
  codes: Array<string>,
  /** When it is paid back. */
  deductions: Array<Deduction>,
};

/** An advance for reablement after discharge. */
export type AdvanceIn = {
  /** NT$. */
  amount: number,
  /** First month of use. */
  start: Month,
  /** Month of discharge. */
  discharge: Month,
  /** Deduct evenly over exactly these months instead of the regular ones. */
  deduct_in?: Array<Month>,
  /** The reablement hospital handed the case over to the care management centre on this day. */
  transferred_on?: string,
};

/** Given to units in a month, by fund. */
export type Allocated = {
  /** From the month's approved amount. */
  month: number,
  /** From retention. */
  retention: number,
  /** From the advance. */
  advance: number,
};

/** What an allocation is taken from. */
export type AllocationFund = "month" | "retention" | "advance";

/** A code and its count in an allocation. */
export type AllocationItem = {
  /** Service code. */
  code: string,
  /** Units. */
  quantity: number,
};

/** What a unit may claim of a client in a month, and what is recorded. */
export type AllocationUse = {
  /** The client. */
  client: string,
  /** The month. */
  month: Month,
  /** The unit. */
  unit: string,
  /** The purse. */
  quota_type: QuotaType,
  /** What it is taken from. */
  fund: AllocationFund,
  /** How it is claimed. */
  settlement: Settlement,
  /** NT$ given. */
  allocated: number,
  /** NT$ recorded. */
  recorded: number,
  /** NT$ left; less than 0: recorded above it. */
  remaining: number,
};

/** Approved totals a month, by quota type. */
export type Approved = {
  /** B and C. */
  care?: number,
  /** D. */
  transport?: number,
  /** G. */
  respite?: number,
};

/** Somebody who cares at home. */
export type Carer = {
  /** Age in completed years. */
  age?: number,
  /** Holds a disability certificate. */
  disability?: boolean,
  /** The main carer. */
  main?: boolean,
  /** Employed, not family. */
  employed?: boolean,
};

/** Everything known about one client for a simulation. */
export type Case = {
  /** The day for eligibility and ages; default: the first day of the simulation. */
  as_of?: string,
  /** Judge everything by the standard of this day instead of by each date. */
  basis_on?: string,
  /** Policies that differ from their defaults. */
  policies?: Record<string, string>,
  /** The client. */
  client: Client,
  /** Dated changes. One that sets the level, even to the same, is a reassessment. */
  events?: Array<CaseEvent>,
  /** Care plans. */
  plans?: Array<Plan>,
  /** Balances brought in from before. */
  opening?: Opening,
  /** The advance for reablement. */
  advance?: AdvanceIn,
  /** Manual adjustments. */
  adjustments?: Array<Adjustment>,
  /** What units may claim. */
  allocations?: Array<CaseAllocation>,
  /** Surcharges that a unit expects to be paid. */
  claimed_surcharges?: Array<ClaimedSurcharge>,
  /** People who serve. */
  workers?: Array<Worker>,
  /** What was done. */
  records?: Array<ServiceRecord>,
  /** The months to show; default: six months from the first plan. */
  simulate?: Span,
};

/** What a unit may claim in a month. */
export type CaseAllocation = {
  /** The month. */
  month: Month,
  /** The unit. */
  unit: string,
  /** The purse. */
  quota_type: QuotaType,
  /** What it is taken from. */
  fund: AllocationFund,
  /** How it is claimed. */
  settlement?: Settlement,
  /** NT$. */
  amount: number,
  /** Codes and counts. */
  items?: Array<AllocationItem>,
};

/** A document at hand. */
export type CaseDocument = "catastrophic_illness" | "medical_diagnosis";

/** A dated change of facts. */
export type CaseEvent = {
  /** The day. */
  on: string,
  /** What is different from that day on. */
  set: FactChange,
};

/** `Finding` of the contract, of a check. */
export type CheckFinding = {
  /** Its id; the official code where there is one. */
  rule: string,
  /** Its code, if it is one of the official review. */
  official?: string,
  /** How bad. */
  severity: Severity,
  /** What it is about. */
  scope: Scope,
  /** Place of the record in the input. */
  record?: number,
  /** Other records that it is about. */
  related?: Array<number>,
  /** The client. */
  client?: string,
  /** The field's name in the contract. */
  field?: string,
  /** Where it stands in a file that was read. */
  at?: FilePlace,
  /** What the message says, as values. */
  params: { [key in string]: Param },
  /** The sentence, in both languages. */
  message: Text,
  /** What it should be. */
  expected?: string,
  /** What it is. */
  actual?: string,
  /** NT$ concerned. */
  amount?: number,
  /** The edition of the standard by which the record was judged. */
  edition?: string,
  /** How it can be repaired. */
  fix?: Repair,
  /** Why it is waived. */
  waived?: string,
  /** What it rests on. */
  source: Array<Source>,
};

/** The input of a check, as a document. */
export type CheckInput = {
  /** The month in which the services were given; absent: the one that most records are of. */
  month?: Month,
  /** The day that counts as today. */
  as_of?: string,
  /** The unit that claims. */
  unit?: Unit,
  /** Policies that differ from their defaults. */
  policies?: Record<string, string>,
  /** What is known of clients. */
  cases?: Array<Case>,
  /** People who serve. */
  workers?: Array<Worker>,
  /** C units by the codes that records may name. Absent: not known. */
  c_units?: Array<string>,
  /** What was done. */
  records?: Array<ServiceRecord>,
};

/** The month that a check takes as claimed. */
export type CheckMonth = {
  /** `2026-07` */
  month: string,
  /** Told by the caller or the file; else the one that most records are of. */
  told: boolean,
};

/** The document of a check. */
export type CheckReport = {
  /** What the result rests on. */
  stamp: Stamp,
  /** In numbers. */
  summary: CheckSummary,
  /** The month that is claimed, and whether it was told. */
  month?: CheckMonth,
  /** Everything that was found. */
  findings: Array<CheckFinding>,
  /** What each rule came to, by its id. */
  rules: { [key in string]: CheckRule },
  /** Surcharges that the records earn. */
  surcharge_rows: Array<SurchargeRow>,
  /** What the records come to, for each client with a case and each month. */
  claims: Array<ClientClaim>,
  /** Cases that cannot be computed with, so that their clients have no claims. */
  refused_cases?: Array<RefusedCase>,
  /** What units may claim, against what is recorded. */
  allocations: Array<AllocationUse>,
  /** Places of the waivers that waived nothing. */
  unused_waivers?: Array<number>,
};

/** What a rule came to. */
export type CheckRule = {
  /** Its code, if it is one of the official review. */
  official?: string,
  /** In a word. */
  state: CheckState,
  /** Findings, also waived ones. */
  found: number,
  /** Records that it could judge. */
  checked: number,
  /** Records that it could not judge. */
  not_checked: number,
  /** For want of what. */
  missing?: Array<string>,
};

/** What a rule came to, in a word. Nothing but `passed` reads as passed. */
export type CheckState = "found" | "failed_to_run" | "not_checked" | "partly_checked" | "passed";

/** A check in numbers. */
export type CheckSummary = {
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
  /** NT$ of all subsidised records. */
  amount: number,
  /** NT$ of those that will be rejected. */
  amount_at_stake: number,
  /** Subsidised records whose price is not known: they are in neither amount. */
  without_price: number,
};

/** A priced item. subsidy + copayment = `within_quota`; `within_quota` + `self_pay` = amount. */
export type ClaimLine = {
  /** Service code. */
  code: string,
  /** Units. */
  quantity: number,
  /** NT$ a unit, general price. */
  price: number,
  /** Units × price. */
  amount: number,
  /** The purse; none for AA, SC, OT. */
  quota_type: QuotaType | null,
  /** Paid by the advance instead of the quota. */
  fund?: ItemFund,
  /** What the purse pays, with the copayment. */
  within_quota: number,
  /** The client's share of it. */
  copayment: number,
  /** The government's share of it. */
  subsidy: number,
  /** What lies outside, and the household's half of shared services. */
  self_pay: number,
  /** The difference to the remote price for units inside the quota, paid by the government. */
  remote_supplement: number,
  /** The same for units outside, paid by the client. */
  remote_self_pay: number,
};

/** Sums over lines. */
export type ClaimTotals = {
  /** Σ amount. */
  amount: number,
  /** Σ `within_quota`. */
  within_quota: number,
  /** Σ copayment. */
  copayment: number,
  /** Σ subsidy. */
  subsidy: number,
  /** Σ `self_pay`. */
  self_pay: number,
  /** Σ `remote_supplement`. */
  remote_supplement: number,
  /** Σ `remote_self_pay`. */
  remote_self_pay: number,
  /** What the client pays in all: copayment + `self_pay` + `remote_self_pay`. */
  client_pays: number,
};

/** A surcharge that a unit expects to be paid. */
export type ClaimedSurcharge = {
  /** AA03 to AA11. */
  code: string,
  /** The day, for those counted by day. */
  date?: string,
  /** The month, for those counted by month. */
  month?: Month,
  /** The unit. */
  unit?: string,
  /** How often. */
  quantity: number,
};

/** The person who receives care, as known at the beginning of the case. */
export type Client = {
  /** Identifier; need not be a real ID. */
  id: string,
  /** Care level. */
  cms_level: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8,
  /** Copayment class. */
  welfare_class: WelfareClass,
  /** Died on this day. */
  died_on?: string,
  /** Case closed on this day. */
  closed_on?: string,
  /** Discharged from hospital on this day. */
  discharged_on?: string,
  /** Periods without service. */
  suspended?: Array<DaySpan>,
  /** What the A unit referred; quantity 0 is a flexible service. */
  referrals?: Array<Referral>,
  /** Date of birth. */
  birth_date?: string,
  /** Lives in an indigenous district or on an outlying island. */
  remote_area?: boolean,
  /** Transport zone; else that of the county. */
  transport_zone?: 1 | 2 | 3 | 4,
  /** County, by its official name. */
  county?: string,
  /** The household employs a foreign carer. */
  foreign_carer?: boolean,
  /** Draws the special care allowance. */
  special_care_allowance?: boolean,
  /** Lives in a residential institution. */
  in_institution?: boolean,
  /** Weight in kilograms. */
  weight_kg?: number,
  /** Ticked items of the assessment; absent: nothing is known. */
  assessment?: Array<string>,
  /** Groups of items that were not asked. */
  unknown_groups?: Array<string>,
  /** ICD codes on the disability certificate. */
  icd?: Array<string>,
  /** Documents at hand. */
  documents?: Array<CaseDocument>,
  /** People who care at home; empty: none. */
  carers?: Array<Carer>,
  /** Ticked in the plan: two workers are needed for BA12. */
  two_workers_for_ba12?: boolean,
  /** The A unit that manages the client: its id. */
  a_unit?: string,
  /** ID of the A unit's case manager; an empty text: there is none. */
  case_manager?: string,
  /** What is settled about short-term care (SC). */
  short_term?: ShortTerm,
};

/** A client's month of records, priced. */
export type ClientClaim = {
  /** The client. */
  client: string,
  /** The month. */
  month: Month,
  /** A line for each record, in the order in which they take the quota: by date, beginning, place. */
  lines: Array<RecordLine>,
  /** Σ amount. */
  amount: number,
  /** Σ `within_quota`. */
  within_quota: number,
  /** Σ copayment. */
  copayment: number,
  /** Σ subsidy. */
  subsidy: number,
  /** Σ `self_pay`. */
  self_pay: number,
  /** Σ `remote_supplement`. */
  remote_supplement: number,
  /** Σ `remote_self_pay`. */
  remote_self_pay: number,
  /** What the client pays in all: copayment + `self_pay` + `remote_self_pay`. */
  client_pays: number,
};

/** One condition row. */
export type Condition = {
  /** `AA05-R4`. */
  id: string,
  /** Does it hold? `None`: cannot be known. */
  holds: boolean | null,
  /** Facts that decided. */
  because: Array<string>,
  /** Facts that are missing. */
  missing: Array<string>,
};

/** How sure a value is. */
export type Confidence = "inferred" | "single" | "agreed" | "official";

/** Days of a contract. */
export type Contract = {
  /** First day. */
  from: string,
  /** Last day; absent: without end. */
  to?: string,
};

/** First and last day, both included. */
export type DaySpan = {
  /** First day. */
  from: string,
  /** Last day. */
  to: string,
};

/** What a month pays back of the advance. */
export type Deduction = {
  /** The month. */
  month: Month,
  /** NT$. */
  amount: number,
};

/** May the client have a surcharge, and why? */
export type Eligibility = { code: Surcharge, status: EligibilityStatus, conditions: Array<Condition>, trainings?: Array<TrainingKind>, would_change?: Array<WouldChange>, edition: string, source: Array<Source>,
};

/** The answer to "may the client have it?". */
export type EligibilityStatus = "eligible" | "not_eligible" | "needs_evidence" | "needs_confirmation" | "unknown";

/** An error: a code for programs, a place, and the words in both languages. */
export type ErrorText = {
  /** A stable name for programs. */
  code: string,
  /** JSON pointer into the input; empty if it is not about one value. */
  path: string,
  /** The words in Traditional Chinese. */
  zh: string,
  /** The words in English. */
  en: string,
};

/** A figure and what it was computed from. */
export type Explanation = { pointer: string, value: FigureValue, rule: string,
/** What the figure is called. */
label: Text, params: Record<string, Param>,
/** How it comes about. */
text: Text, source: Array<Source>, edition: string, from: Array<Explanation>,
};

/** Facts that change on a day; absent: unchanged. */
export type FactChange = {
  /** Care level: a reassessment, even if it stays the same. */
  cms_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8,
  /** Copayment class. */
  welfare_class?: WelfareClass,
  /** Date of birth. */
  birth_date?: string,
  /** Lives in an indigenous district or on an outlying island. */
  remote_area?: boolean,
  /** Transport zone; else that of the county. */
  transport_zone?: 1 | 2 | 3 | 4,
  /** County, by its official name. */
  county?: string,
  /** The household employs a foreign carer. */
  foreign_carer?: boolean,
  /** Draws the special care allowance. */
  special_care_allowance?: boolean,
  /** Lives in a residential institution. */
  in_institution?: boolean,
  /** Weight in kilograms. */
  weight_kg?: number,
  /** Ticked items of the assessment; absent: nothing is known. */
  assessment?: Array<string>,
  /** Groups of items that were not asked. */
  unknown_groups?: Array<string>,
  /** ICD codes on the disability certificate. */
  icd?: Array<string>,
  /** Documents at hand. */
  documents?: Array<CaseDocument>,
  /** People who care at home; empty: none. */
  carers?: Array<Carer>,
  /** Ticked in the plan: two workers are needed for BA12. */
  two_workers_for_ba12?: boolean,
  /** The A unit that manages the client: its id. */
  a_unit?: string,
  /** ID of the A unit's case manager; an empty text: there is none. */
  case_manager?: string,
  /** What is settled about short-term care (SC). */
  short_term?: ShortTerm,
};

/** A figure: mostly NT$. */
export type FigureValue = number | string | boolean;

/** Where a finding stands for a person. */
export type FilePlace = {
  /** The file's name. */
  file: string,
  /** Its sheet. */
  sheet?: string,
  /** The row, from 1. */
  row: number,
  /** The header of the column. */
  column?: string,
};

/** `Finding` of the contract. */
export type Finding = { rule: Rule, official?: string, severity: Severity, scope: Scope, record?: number, related?: Array<number>, client?: string, field?: string, params: Record<string, Param>,
/** The sentence, in both languages. */
message: Text, expected?: string, actual?: string, amount?: number, edition?: string, source: Array<Source>,
};

/** A goal of a professional service: its period and how many sets it may take. */
export type Goal = {
  /** Service code. */
  code: string,
  /** First day or month. */
  from: MonthOrDay,
  /** Last day or month. */
  to: MonthOrDay,
  /** Sets (bundles) in all. */
  sets: number,
};

/** What pays for a plan item. */
export type ItemFund = "quota" | "advance";

/** The ledgers by purse. */
export type Ledger = {
  /** B and C. */
  care: Array<LedgerMonth>,
  /** D; empty while the zone is not known. */
  transport: Array<LedgerMonth>,
  /** G, by year. */
  respite: Array<RespiteYear>,
};

/** One month of a ledger. All amounts in NT$. */
export type LedgerMonth = {
  /** The month. */
  month: Month,
  /** The edition in force on its first day. */
  edition: string,
  /** Which retention interval of the case, from 1. */
  interval: number,
  /** Which month of it, from 1. */
  month_in_interval: number,
  /** Place of the plan in the case's `plans`. */
  plan?: number,
  /** What the level gives (the share of it for a household with a foreign carer). */
  quota: number,
  /** What the month pays back of the advance. */
  advance_deduction: number,
  /** What the plan takes. */
  approved: number,
  /** Sum of manual adjustments. */
  adjustment: number,
  /** Retained balance on the first day, gross. */
  retention: number,
  /** quota − deduction + adjustment + retention − what earlier months of the interval used of it. */
  available: number,
  /** Given to units. */
  allocated: Allocated,
  /** Left to give. */
  unallocated: Unallocated,
};

export type Month = string;

/** A month of the plan, priced. */
export type MonthClaim = {
  /** The month. */
  month: Month,
  /** One line for each item of the plan. */
  lines: Array<ClaimLine>,
  /** Sums of the lines. */
  totals: ClaimTotals,
};

export type MonthOrDay = string;

/** Balances brought in from before the case begins. */
export type Opening = {
  /** The month in which the current retention interval began. */
  interval_from: Month,
  /** Retained up to the first day of the first month shown. */
  retention?: OpeningRetention,
  /** The month in which the current respite year began. */
  respite_from?: Month,
  /** Used of the respite year before the first month shown. */
  respite_used?: number,
};

/** Retained balances brought in. */
export type OpeningRetention = {
  /** B and C. */
  care?: number,
  /** D. */
  transport?: number,
};

/** A number or a word that a message names. */
export type Param = number | string;

/** A care plan: what is approved for a month. */
export type Plan = {
  /** First day or month. */
  from: MonthOrDay,
  /** Last day or month; absent: until the next plan begins. */
  to?: MonthOrDay,
  /** Day of approval. */
  approved_on?: string,
  /** The edition it was drawn up under; absent: the one in force on its first day. */
  edition?: string,
  /** Services a month. */
  items?: Array<PlanItem>,
  /** Approved totals a month; absent: from the items. */
  approved?: Approved,
  /** Goals of professional services (C). */
  goals?: Array<Goal>,
  /** Whether the plan was drawn up for a household with a foreign carer. */
  foreign_carer?: boolean,
};

/** A service in a plan. */
export type PlanItem = {
  /** Service code. */
  code: string,
  /** Units a month. */
  quantity: number,
  /** Price of a unit where the county sets it, or where it differs. */
  unit_price?: number,
  /** What pays for it; absent: the quota. */
  fund?: ItemFund,
};

/** Professions that rules ask for. */
export type Profession = "care_attendant" | "nurse" | "physician" | "physical_therapist" | "occupational_therapist" | "speech_therapist" | "respiratory_therapist" | "psychologist" | "pharmacist" | "dietitian" | "social_worker" | "driver" | "other";

/** The four purses, between which nothing can be moved. */
export type QuotaType = "care" | "transport" | "respite" | "aids";

/** What changes of a record. */
export type RecordEdit = {
  /** Place of the record in the input. */
  record: number,
  /** Its fields as they would be; `null`: emptied. */
  set: Record<string, unknown>,
};

/** A record's line. A record that the advance pays in part has two. */
export type RecordLine = {
  /** Place of the record in the input. */
  record: number,
  /** The day of service. */
  date: string,
  /** Service code. */
  code: string,
  /** Units. */
  quantity: number,
  /** NT$ a unit, general price. */
  price: number,
  /** Units × price. */
  amount: number,
  /** The purse; none for AA, SC, OT. */
  quota_type: QuotaType | null,
  /** Paid by the advance instead of the quota. */
  fund?: ItemFund,
  /** What the purse pays, with the copayment. */
  within_quota: number,
  /** The client's share of it. */
  copayment: number,
  /** The government's share of it. */
  subsidy: number,
  /** What lies outside, and the household's half of shared services. */
  self_pay: number,
  /** The difference to the remote price for units inside the quota, paid by the government. */
  remote_supplement: number,
  /** The same for units outside, paid by the client. */
  remote_self_pay: number,
};

/** A referral from the A unit. */
export type Referral = {
  /** To this unit. */
  unit?: string,
  /** Service code. */
  code: string,
  /** Units a month; 0: flexible service. */
  quantity: number,
  /** Day of the referral. */
  on: string,
};

/** A case that cannot be computed with. */
export type RefusedCase = {
  /** The client. */
  client: string,
  /** JSON pointer into the case. */
  path: string,
  /** What is wrong there. */
  message: Text,
};

/** What a repair would change. */
export type Repair = {
  /** A stable name of what it does. */
  kind: string,
  /** Records that change. */
  edits: Array<RecordEdit>,
  /** Records that are added. */
  insert: Array<Record<string, unknown>>,
  /** Records that are taken out. */
  remove: Array<number>,
};

/** One respite year. All amounts in NT$. */
export type RespiteYear = {
  /** First month. */
  from: Month,
  /** Last month. */
  to: Month,
  /** What the level gives for the year. */
  quota: number,
  /** Sum of manual adjustments in its months. */
  adjustment: number,
  /** What the plans take in its months shown. */
  approved: number,
  /** Given to units. */
  allocated: number,
  /** What the priced plan uses, with what was used before. */
  used: number,
};

/** How certain a derived row is. */
export type RowStatus = "derived" | "needs_confirmation";

export type Rule = string;

/** What a finding is about. */
export type Scope = "record" | "surcharge" | "case";

/**
 * One row of what was done. Dates and times stay text here: a malformed one is a finding on a
 * kept row, not a refusal of the file.
 */
export type ServiceRecord = { client?: string, date?: string, end_date?: string, code?: string, fee_type?: number, quantity?: number, unit_price?: number, start?: string, end?: string, workers: Array<string>, unit?: string, id?: string, remark?: string, apply_aa03?: boolean, apply_aa09?: boolean, aa10_status?: 0 | 1 | 2 | 3, missed_visit?: boolean, last_service?: boolean, goal_status?: number, goal?: string, goal_target?: string, goal_content?: string, goal_suggestion?: string, meal?: number, origin?: string, destination?: string, origin_lat?: number, origin_lng?: number, destination_lat?: number, destination_lng?: number, mileage_km?: number, plate?: string, driver?: string, bd03_type?: number, c_unit?: string, service_items?: Array<number>, service_targets?: Array<number>, service_content?: string,
/** The A unit's case manager, of AA01 and AA02. */
case_manager?: string,
};

/** How an allocation is claimed. */
export type Settlement = "monthly" | "bundle";

/** How bad a finding is. The order is: worst first. */
export type Severity = "error" | "warning" | "note";

/** What is settled about a client's short-term care (SC codes). */
export type ShortTerm = {
  /** Qualifies for it; absent: judged by level and foreign carer. */
  qualified?: boolean,
  /** Set to short-term care in an institution only (SC05). */
  only?: boolean,
};

/** What a case comes to. */
export type Simulation = { stamp: Stamp, ledger: Ledger, advance?: Advance, surcharge_eligibility: Array<Eligibility>, surcharge_rows?: Array<SurchargeRow>, claims: Array<MonthClaim>, suggestions: Array<Suggestion>, findings: Array<Finding>,
};

/** A reference to the register of sources, with its title. */
export type Source = {
  /** The id in the register. */
  id: string,
  /** How sure the value behind it is; absent for a rule's own text. */
  confidence?: Confidence,
  /** Title of the clause or of its document. */
  title?: Text,
};

/** First and last month, both included. */
export type Span = {
  /** First month. */
  from: Month,
  /** Last month. */
  to: Month,
};

/** What a result was computed with, so that it can be computed again. */
export type Stamp = {
  /** Version of the engine. */
  engine: string,
  /** Editions of the standard that were applied, oldest first. */
  editions: Array<string>,
  /** Hash of the standard. */
  basis_hash: string,
  /** Hash of the input. */
  input_hash: string,
  /** The day that counts as today. */
  as_of?: string,
};

/** Something to do that the engine never does by itself. */
export type Suggestion = { kind: SuggestionKind, month?: Month, quota_type?: QuotaType, amount?: number, params: Record<string, Param>,
/** The sentence, in both languages. */
text: Text,
/** The note for a manual adjustment that is suggested. */
note?: Text,
};

/** What a suggestion is about. */
export type SuggestionKind = "adjustment-after-rise" | "redraw-plan" | "flexible-service-ends";

/** A surcharge whose eligibility is decided by conditions. */
export type Surcharge = "AA05" | "AA06" | "AA07" | "AA08" | "AA09" | "AA10" | "AA11";

/** A row that the payment system will add to a claim. */
export type SurchargeRow = {
  /** AA03 to AA11. */
  code: string,
  /** The client. */
  client: string,
  /** The unit, if the records name one. */
  unit?: string,
  /** The day, for those counted by day. */
  date?: string,
  /** The month, for those counted by month. */
  month?: Month,
  /** The kind of service it was counted for, where kinds are counted apart. */
  family?: string,
  /** Always 1: one row for each. */
  quantity: number,
  /** NT$. */
  price: number,
  /** NT$. */
  amount: number,
  /** Certain, or waiting for somebody. */
  status: RowStatus,
  /** Places of the records it rests on. */
  records: Array<number>,
};

/** The same text in Traditional Chinese and in English. */
export type Text = {
  /** Traditional Chinese (Taiwan). */
  zh: string,
  /** English. */
  en: string,
};

/** A training that was completed. */
export type Training = {
  /** Which. */
  kind: TrainingKind,
  /** Valid from this day; absent: always. */
  from?: string,
};

/** Trainings that rules ask for. */
export type TrainingKind = "disability" | "dementia" | "ba08" | "ba17" | "device_assessor_a";

/** Left to give to units. */
export type Unallocated = {
  /** Of the month's approved amount. */
  month: number,
  /** Of retention, after all allocations of the interval so far. */
  retention: number,
};

/** The unit that claims. */
export type Unit = {
  /** Identifier. */
  id?: string,
  /** Codes in its contract; a code stands for its sub-codes, a family for its codes. Absent: not known. */
  codes?: Array<string>,
  /** Days of its contract. */
  contract?: Contract,
  /** Most clients at one time. */
  capacity?: number,
};

/** Copayment class. */
export type WelfareClass = "low_income" | "mid_low_income" | "general";

/** Somebody who serves. */
export type Worker = {
  /** Identifier. */
  id: string,
  /** Profession. */
  profession?: Profession,
  /** Trainings that matter to the rules. */
  trainings?: Array<Training>,
};

/** A single fact that would change the answer. */
export type WouldChange = {
  /** The fact. */
  fact: string,
  /** What it would have to be. */
  to: string,
  /** The answer then. */
  status: EligibilityStatus,
};
