//! What can be said on the command line.

use crate::COULD_NOT_RUN;
use chrono::NaiveDate;
use clap::error::ErrorKind;
use clap::{Parser, Subcommand, ValueEnum};
use ltc_engine::calendar::{Month, parse_day, parse_month};
use ltc_report::Lang;
use std::path::PathBuf;
use std::process::ExitCode;

/// 長照算盤：長照給付額度試算
///
/// LTC Abacus: what the payment standard gives, as a calculation in advance
#[derive(Debug, Parser)]
#[command(name = "ltc", version, arg_required_else_help = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) common: Common,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// 試算一個個案 · Simulate one case
    Simulate {
        /// 個案 JSON 檔，`-` 為標準輸入 · Case as JSON, `-` for standard input
        #[arg(value_name = "CASE.json")]
        case: PathBuf,
        /// 說明結果中一個數字的來歷，如 /ledger/care/4/retention · Explain the figure at a JSON pointer
        #[arg(long, value_name = "POINTER")]
        explain: Option<String>,
    },
    /// 檢核服務紀錄 · Check service records
    Check(Box<CheckArgs>),
    /// 期限：到期日與計算方式 · Dates and duties: what is due, and how it was counted
    Dates(DatesArgs),
    /// 列出全部規則 · List all rules
    Rules,
    /// 說明一條規則或錯誤代碼 · Explain a rule or an error code
    Explain {
        /// 規則或代碼，如 E5007、plan-over-quota · Rule or code
        #[arg(value_name = "ID")]
        id: String,
    },
    /// 小工具：記點停派、抽查案量、派案順序等；不給名稱則列出全部 · Small tools; without a name, all of them
    Tool {
        /// 工具名稱，如 rotation · Name of a tool
        #[arg(value_name = "NAME")]
        name: Option<String>,
        /// 輸入（JSON），`-` 為標準輸入 · Input as JSON, `-` for standard input
        #[arg(value_name = "INPUT.json", requires = "name")]
        input: Option<PathBuf>,
        /// 印出輸入範例 · Print an input that shows the tool
        #[arg(long, requires = "name", conflicts_with = "input")]
        example: bool,
    },
    /// 產生個案、額度、服務人員資料的填寫範本 · Write the template for data on cases, allotments and workers
    Template {
        /// 活頁簿檔名 · The workbook
        #[arg(value_name = "OUT.xlsx")]
        output: PathBuf,
        /// 取代已存在的檔案 · Replace a file that exists
        #[arg(long)]
        force: bool,
    },
    /// 列出某日適用的基準 · Show the standard in force on a day
    Basis {
        /// 日期，預設為 --as-of 或今天 · Day; default: --as-of, else today
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
        /// 輸出可修改後以 --basis 載入的 JSON · Print the JSON that can be changed and loaded with --basis
        #[arg(long, conflicts_with = "on")]
        export: bool,
    },
    /// 列出課程單元，或出示一個單元 · List the lessons of the course, or show one
    Lessons {
        /// 單元編號 · Number of a lesson
        #[arg(value_name = "NN")]
        lesson: Option<String>,
        /// 連同解答 · With the answers
        #[arg(long)]
        answers: bool,
    },
    /// 出一題練習；不寫題型則列出全部題型 · Make an exercise; without a kind, list the kinds
    Exercise {
        /// 題型，如 retention · Kind, such as retention
        #[arg(value_name = "KIND")]
        kind: Option<String>,
        /// 難度 1 至 3 · Level 1 to 3
        #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(i64).range(1..=3))]
        level: i64,
        /// 題號：相同題型、難度、題號得到同一題 · Seed: the same kind, level and seed give the same exercise
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// 連同解答 · With the answer
        #[arg(long)]
        answers: bool,
    },
    /// 列出多個個案的示警 · List what several cases ask for
    Alerts {
        /// 個案 JSON 檔 · Cases as JSON
        #[arg(value_name = "CASE.json", required = true)]
        cases: Vec<PathBuf>,
        /// 也顯示數量為 0 的項目 · Also show what counts 0
        #[arg(long)]
        all: bool,
    },
    /// 聘外籍看護家庭可否使用喘息服務 · May a household with a foreign carer use respite?
    Respite {
        /// 個案 JSON，或量表題項 {"on", "b1", "b3", "h1a", "h1b", …} · A case, or the items of the form
        #[arg(value_name = "CASE|INPUT.json")]
        input: PathBuf,
    },
    /// 異動通報：寫、讀、核對 · Change notices: written, read, checked
    #[command(subcommand)]
    Notice(NoticeCommand),
    /// 每週頻率換算成月份的日期與數量，或由數量、紀錄反推 · A weekly pattern in a month, or back from totals or records
    Pattern {
        /// 每週頻率的文字檔；只有總數量時反推頻率 · The pattern as text; a file of totals asks for the way back
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// 檔案是服務紀錄，從紀錄找出頻率 · The file holds service records to find the pattern in
        #[arg(long)]
        records: bool,
        #[command(flatten)]
        month: MonthArgs,
    },
    /// 同一個案以兩種方式試算，逐項說明差異 · Compute a case in two ways and say why the results differ
    Compare(Box<CompareArgs>),
    /// 列出兩個日期之間基準的變更 · List what changed in the standard between two days
    Changes {
        /// 較早的日期 · The earlier day
        #[arg(long, value_name = "DATE", value_parser = day)]
        from: NaiveDate,
        /// 較晚的日期 · The later day
        #[arg(long, value_name = "DATE", value_parser = day)]
        to: NaiveDate,
        /// 只列與此個案有關的變更 · Only what touches this case
        #[arg(long, value_name = "CASE.json")]
        case: Option<PathBuf>,
    },
    /// 還能排多少、怎樣消除問題、希望清單的最佳計畫 · What still fits, what removes findings, the best plan for wishes
    Fit {
        /// 個案 JSON 檔，`-` 為標準輸入 · Case as JSON, `-` for standard input
        #[arg(value_name = "CASE.json")]
        case: PathBuf,
        /// 月份，預設為試算的第一個月 · Month; default: the first one shown
        #[arg(long, value_name = "MONTH", value_parser = month)]
        month: Option<Month>,
        /// 只問這個碼別 · Only this code
        #[arg(long, value_name = "CODE")]
        code: Option<String>,
        /// 希望清單（JSON）· Wishes, as JSON
        #[arg(long, value_name = "FILE")]
        wishes: Option<PathBuf>,
    },
    /// 執行案例檔 · Run scenario files
    Test {
        /// 資料夾 · Directory
        #[arg(value_name = "DIR")]
        directory: PathBuf,
    },
}

/// What is done with a change notice.
#[derive(Debug, Subcommand)]
pub(crate) enum NoticeCommand {
    /// 由個案計畫的異動產生通報 · Write it from the change of a case's plan
    Write {
        /// 個案 JSON 檔 · Case as JSON
        #[arg(value_name = "CASE.json")]
        case: PathBuf,
        /// 這一天適用的計畫與前一份比較，預設為最後一份 · The plan that holds on this day; default: the last
        #[arg(long, value_name = "DATE", value_parser = day)]
        on: Option<NaiveDate>,
        /// 調整原因 · The reason
        #[arg(long)]
        reason: Option<String>,
        /// 每週頻率的文字檔 · The weekly pattern as text
        #[arg(long, value_name = "FILE")]
        pattern: Option<PathBuf>,
    },
    /// 讀出一份通報 · Read one
    Read {
        /// 通報的文字檔 · The notice as text
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// 核對頻率與總數量，以及是否在額度內 · Hold pattern against totals, and totals against the quota
    Check {
        /// 通報的文字檔 · The notice as text
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// 個案 JSON 檔，用於核對額度 · Case as JSON, for the quota
        #[arg(long, value_name = "CASE.json")]
        case: Option<PathBuf>,
        #[command(flatten)]
        month: MonthArgs,
    },
    /// 個管設定與服務紀錄的差異 · What the A unit has set against what was recorded
    Difference {
        /// 個案與分配額度的資料 · Cases with allotments
        #[arg(value_name = "CASES")]
        cases: PathBuf,
        /// 服務紀錄檔 · Service records
        #[arg(value_name = "RECORDS")]
        records: PathBuf,
        /// 月份 · The month
        #[arg(long, value_name = "MONTH", value_parser = month)]
        month: Month,
    },
}

/// The month that a pattern is counted in.
#[derive(Debug, clap::Args)]
pub(crate) struct MonthArgs {
    /// 月份，西元或民國 · The month, Western or ROC
    #[arg(long, value_name = "MONTH", value_parser = month)]
    pub(crate) month: Month,
    /// 從這一天起 · From this day on
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) from: Option<NaiveDate>,
    /// 到這一天為止 · Up to this day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) to: Option<NaiveDate>,
    /// 國定假日與補假不服務 · No service on holidays
    #[arg(long)]
    pub(crate) holidays_off: bool,
}
/// What can be said of dates.
#[derive(Debug, clap::Args)]
pub(crate) struct DatesArgs {
    /// 事件或個案 JSON 檔，`-` 為標準輸入 · Occasions or a case as JSON, `-` for standard input
    #[arg(value_name = "INPUT.json")]
    pub(crate) input: PathBuf,
    /// 縣市規定：新莊、臺東、桃園，或一個 JSON 檔 · County profile by name, or a JSON file
    #[arg(long, value_name = "NAME|FILE")]
    pub(crate) profile: Option<String>,
    /// 列出未來幾天內到期的，預設 14 · How many days ahead is soon; default 14
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u32).range(..=3660))]
    pub(crate) within: Option<u32>,
    /// 行事曆檔（ics）的標題加上個案代號 · Put the case's name into the events of an ics file
    #[arg(long)]
    pub(crate) named: bool,
}
/// What can be said of a comparison.
#[derive(Debug, clap::Args)]
pub(crate) struct CompareArgs {
    /// 個案 JSON 檔，`-` 為標準輸入 · Case as JSON, `-` for standard input
    #[arg(value_name = "CASE.json")]
    pub(crate) case: PathBuf,
    /// 與另一個個案檔比較（例如另一版計畫）· Compare with another case, e.g. a variant of the plan
    #[arg(value_name = "OTHER.json")]
    pub(crate) other: Option<PathBuf>,
    /// A 方以這一天的基準計算全部 · Side A: everything by the standard of this day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) on: Option<NaiveDate>,
    /// B 方以這一天的基準計算全部 · Side B: everything by the standard of this day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(crate) with: Option<NaiveDate>,
    /// A 方的判讀設定，可重複 · Side A: how an open question is read; may be repeated
    #[arg(long, value_name = "NAME=VALUE", value_parser = policy)]
    pub(crate) policy_a: Vec<(String, String)>,
    /// B 方的判讀設定，可重複 · Side B: how an open question is read; may be repeated
    #[arg(long, value_name = "NAME=VALUE", value_parser = policy)]
    pub(crate) policy_b: Vec<(String, String)>,
    /// B 方改用這份基準資料 · Side B: this copy of the standard
    #[arg(long, value_name = "FILE")]
    pub(crate) basis_b: Option<PathBuf>,
}

/// What can be said of a check.
#[derive(Debug, clap::Args)]
pub(crate) struct CheckArgs {
    /// 服務紀錄檔（xlsx、xls、csv、FeeApply JSON、CheckInput JSON），`-` 為標準輸入 · Records, `-` for standard input
    #[arg(value_name = "RECORDS")]
    pub(crate) records: PathBuf,
    /// 個案、額度、服務人員資料（可重複）· Cases, allotments, workers; may be repeated
    #[arg(long, value_name = "FILE")]
    pub(crate) cases: Vec<PathBuf>,
    /// 服務月份，西元或民國 · The month in which the services were given, Western or ROC
    #[arg(long, value_name = "MONTH", value_parser = month)]
    pub(crate) month: Option<Month>,
    /// 欄位對應檔（JSON）· Which column is which, as JSON
    #[arg(long, value_name = "FILE")]
    pub(crate) mapping: Option<PathBuf>,
    /// 免檢核清單（JSON 或 CSV）· Waivers, JSON or CSV
    #[arg(long, value_name = "FILE")]
    pub(crate) waivers: Option<PathBuf>,
    /// 將可修復的問題修正後另存（xlsx 或 json），原檔不變 · Write a corrected copy; the original stays
    #[arg(long, value_name = "OUT")]
    pub(crate) fix: Option<PathBuf>,
    /// 將報告寫入檔案，格式依副檔名 · Write the report to a file; its extension says the format
    #[arg(long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// 取代已存在的輸出檔 · Replace an output file that exists
    #[arg(long)]
    pub(crate) force: bool,
}

/// Flags of every command.
#[derive(Debug, clap::Args)]
pub(crate) struct Common {
    /// 輸出格式，預設：終端機為 text，其他為 json · Output; default: text on a terminal, json elsewhere
    #[arg(long, global = true, value_enum)]
    pub(crate) format: Option<Format>,
    /// 語言 · Language of texts
    #[arg(long, global = true, default_value = "zh", value_parser = lang, value_name = "zh|en")]
    pub(crate) lang: Lang,
    /// 視為今天的日期，西元或民國 · The day that counts as today, Western or ROC
    #[arg(long, global = true, value_name = "DATE", value_parser = day)]
    pub(crate) as_of: Option<NaiveDate>,
    /// 改用這份基準資料 · Use this copy of the standard
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) basis: Option<PathBuf>,
    /// 規定未明處的判讀，可重複 · How an open question is read; may be repeated
    #[arg(long, global = true, value_name = "NAME=VALUE", value_parser = policy)]
    pub(crate) policy: Vec<(String, String)>,
}

/// The form of the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// One document of the contract.
    Json,
    /// A table for spreadsheets.
    Csv,
    /// A workbook.
    Xlsx,
    /// Events for a calendar.
    Ics,
}

impl Format {
    /// The name as written behind `--format`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Ics => "ics",
        }
    }
}

fn day(text: &str) -> Result<NaiveDate, &'static str> {
    parse_day(text).map_err(|_| "不是有效日期 · not a date; e.g. 2018-12-03, 107/12/03, 1071203")
}

fn month(text: &str) -> Result<Month, &'static str> {
    parse_month(text).map_err(|_| "不是有效月份 · not a month; e.g. 2018-12, 107/12, 10712")
}

fn lang(tag: &str) -> Result<Lang, &'static str> {
    Lang::from_tag(tag).ok_or("只有 zh 與 en · only zh and en")
}

fn policy(text: &str) -> Result<(String, String), &'static str> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() && !value.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("請寫成 名稱=值 · write NAME=VALUE, e.g. quota_edge=split_unit"),
    }
}

/// Prints the help or the version asked for, or what is wrong with the arguments.
pub(crate) fn explain_refusal(error: &clap::Error) -> ExitCode {
    // Printing fails only when nobody is listening.
    let _ = error.print();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => ExitCode::SUCCESS,
        _ => ExitCode::from(COULD_NOT_RUN),
    }
}
