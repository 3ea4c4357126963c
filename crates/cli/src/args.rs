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
    /// 列出全部規則 · List all rules
    Rules,
    /// 說明一條規則或錯誤代碼 · Explain a rule or an error code
    Explain {
        /// 規則或代碼，如 E5007、plan-over-quota · Rule or code
        #[arg(value_name = "ID")]
        id: String,
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
    /// 執行案例檔 · Run scenario files
    Test {
        /// 資料夾 · Directory
        #[arg(value_name = "DIR")]
        directory: PathBuf,
    },
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
}

impl Format {
    /// The name as written behind `--format`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
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
