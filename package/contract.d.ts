/** `2018-12-03` */
export type DateText = string;
/** `2018-12` */
export type Month = string;
export type QuotaType = 'care' | 'transport' | 'respite' | 'aids';
export type Level = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export type WelfareClass = 'low_income' | 'mid_low_income' | 'general';
export interface Text { zh: string; en: string }

/** Facts of a client that can change on a day. */
export interface ClientFacts {
  cms_level?: Level;
  welfare_class?: WelfareClass;
  birth_date?: DateText;
  remote_area?: boolean;
  transport_zone?: 1 | 2 | 3 | 4;
  county?: string;
  foreign_carer?: boolean;
  special_care_allowance?: boolean;
  in_institution?: boolean;
  weight_kg?: number;
  assessment?: string[];
  unknown_groups?: string[];
  icd?: string[];
  documents?: ('catastrophic_illness' | 'medical_diagnosis')[];
  carers?: { age?: number; disability?: boolean; main?: boolean; employed?: boolean }[];
  two_workers_for_ba12?: boolean;
  a_unit?: string;
  case_manager?: string;
  short_term?: { qualified?: boolean; only?: boolean };
}

export interface Client extends ClientFacts {
  id: string;
  cms_level: Level;
  welfare_class: WelfareClass;
  discharged_on?: DateText;
  died_on?: DateText;
  closed_on?: DateText;
  suspended?: { from: DateText; to: DateText }[];
  referrals?: { unit?: string; code: string; quantity: number; on: DateText }[];
}

export interface Plan {
  from: Month | DateText;
  to?: Month | DateText;
  approved_on?: DateText;
  edition?: string;
  items?: { code: string; quantity: number; unit_price?: number; fund?: 'quota' | 'advance' }[];
  approved?: { care?: number; transport?: number; respite?: number };
  goals?: { code: string; from: Month | DateText; to: Month | DateText; sets: number }[];
  foreign_carer?: boolean;
}

export interface Worker {
  id: string;
  profession?:
    | 'care_attendant' | 'nurse' | 'physician' | 'physical_therapist' | 'occupational_therapist' | 'speech_therapist'
    | 'respiratory_therapist' | 'psychologist' | 'pharmacist' | 'dietitian' | 'social_worker' | 'driver' | 'other';
  trainings?: { kind: 'disability' | 'dementia' | 'ba08' | 'ba17' | 'device_assessor_a'; from?: DateText }[];
}

export interface ServiceRecord {
  client: string; date: DateText; end_date?: DateText; code: string; fee_type?: 1 | 2;
  quantity: number; unit_price?: number; start?: string; end?: string; workers: string[]; unit?: string; id?: string;
  remark?: string; apply_aa03?: boolean; apply_aa09?: boolean; aa10_status?: 0 | 1 | 2 | 3; missed_visit?: boolean;
  last_service?: boolean;
  goal_status?: 1 | 2 | 3 | 4 | 5; goal?: string; goal_target?: string; goal_content?: string; goal_suggestion?: string;
  meal?: 1 | 2 | 3; origin?: string; destination?: string; origin_lat?: number; origin_lng?: number;
  destination_lat?: number; destination_lng?: number; mileage_km?: number; plate?: string; driver?: string;
  bd03_type?: 1 | 2 | 3 | 4;
  c_unit?: string; service_items?: number[]; service_targets?: number[]; service_content?: string;
}

/** Read strictly: an unknown field, a wrong type, an impossible date is refused with an `LtcError`. */
export interface Case {
  as_of?: DateText;
  basis_on?: DateText;
  policies?: Record<string, string>;
  client: Client;
  events?: { on: DateText; set: ClientFacts }[];
  plans?: Plan[];
  opening?: {
    interval_from: Month;
    retention?: { care?: number; transport?: number };
    respite_from?: Month;
    respite_used?: number;
  };
  advance?: { amount: number; start: Month; discharge: Month; deduct_in?: Month[]; transferred_on?: DateText };
  adjustments?: { month: Month; quota_type: QuotaType; amount: number; note: string }[];
  allocations?: {
    month: Month; unit: string; quota_type: QuotaType; fund: 'month' | 'retention' | 'advance';
    settlement?: 'monthly' | 'bundle'; amount: number; items?: { code: string; quantity: number }[];
  }[];
  claimed_surcharges?: { code: string; date?: DateText; month?: Month; unit?: string; quantity: number }[];
  workers?: Worker[];
  records?: ServiceRecord[];
  simulate?: { from: Month; to: Month };
}

/** What wins over the case. */
export interface Options {
  /** The day that counts as today. */
  as_of?: DateText;
  policies?: Record<string, string>;
}

export interface Source {
  id: string;
  confidence?: 'official' | 'agreed' | 'single' | 'inferred';
  title?: Text;
}
export interface Stamp { engine: string; editions: string[]; basis_hash: string; input_hash: string; as_of?: DateText }

export interface LedgerMonth {
  month: Month; edition: string; interval: number; month_in_interval: number; plan?: number;
  quota: number; advance_deduction: number; approved: number; adjustment: number; retention: number; available: number;
  allocated: { month: number; retention: number; advance: number };
  unallocated: { month: number; retention: number };
}
export interface RespiteYear {
  from: Month; to: Month; quota: number; adjustment: number; approved: number; allocated: number; used: number;
}
export interface Advance {
  cap: number; amount: number; used: number; window: Month[]; codes: string[];
  deductions: { month: Month; amount: number }[];
}
export interface ClaimLine {
  code: string; quantity: number; price: number; amount: number; quota_type: QuotaType | null; fund?: 'quota' | 'advance';
  within_quota: number; copayment: number; subsidy: number; self_pay: number;
  remote_supplement: number; remote_self_pay: number;
}
export interface ClaimTotals {
  amount: number; within_quota: number; copayment: number; subsidy: number; self_pay: number;
  remote_supplement: number; remote_self_pay: number; client_pays: number;
}
export interface Suggestion {
  kind: string; month?: Month; quota_type?: QuotaType; amount?: number;
  params: Record<string, string | number>; text: Text;
  /** The note for a manual adjustment that is suggested. */
  note?: Text;
}
export interface Eligibility {
  code: 'AA05' | 'AA06' | 'AA07' | 'AA08' | 'AA09' | 'AA10' | 'AA11';
  status: 'eligible' | 'not_eligible' | 'needs_evidence' | 'needs_confirmation' | 'unknown';
  conditions: { id: string; holds: boolean | null; because: string[]; missing: string[] }[];
  trainings?: ('disability' | 'dementia')[];
  would_change?: { fact: string; to: string; status: string }[];
  edition: string;
  source: Source[];
}
/** An AA row that the service records of the case bring. */
export interface SurchargeRow {
  code: string; client: string; unit?: string; date?: DateText; month?: Month; family?: string;
  quantity: number; price: number; amount: number; status: 'derived' | 'needs_confirmation';
  /** Places in `records`. */
  records: number[];
}
export interface Finding {
  rule: string; official?: string; severity: 'error' | 'warning' | 'note'; scope: 'record' | 'surcharge' | 'case';
  /** Place in `records`. */
  record?: number;
  related?: number[];
  client?: string; field?: string; params: Record<string, string | number>; message: Text;
  expected?: string; actual?: string; amount?: number; edition?: string; source: Source[];
}
export interface Simulation {
  stamp: Stamp;
  ledger: { care: LedgerMonth[]; transport: LedgerMonth[]; respite: RespiteYear[] };
  advance?: Advance;
  surcharge_eligibility: Eligibility[];
  surcharge_rows?: SurchargeRow[];
  claims: { month: Month; lines: ClaimLine[]; totals: ClaimTotals }[];
  suggestions: Suggestion[];
  findings: Finding[];
}
export interface Explanation {
  pointer: string; value: number | string | boolean; rule: string; label: Text;
  params: Record<string, string | number>; text: Text; source: Source[]; edition: string; from: Explanation[];
}

/** The unit that claims. */
export interface Unit { id?: string; codes?: string[]; contract?: { from: DateText; to?: DateText }; capacity?: number }

/** All that a check is told, as one document. */
export interface CheckInput {
  /** The month in which the services were given; absent: the one that most records are of. */
  month?: Month;
  as_of?: DateText;
  unit?: Unit;
  policies?: Record<string, string>;
  cases?: Case[];
  workers?: Worker[];
  /** C units by the codes that records may name. Absent: not known. */
  c_units?: string[];
  records?: ServiceRecord[];
}
