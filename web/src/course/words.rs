//! The words of the screen.

use crate::i18n::word_table;

word_table! {
    /// Words of the screen.
    pub(super) struct CourseWords;
    /// Name of the screen.
    title: "教學", "Course";
    /// What it is for.
    lead: "用說故事的方式練熟每一條規則：改一改個案、先自己算，再由引擎對答案。全部在這台電腦計算。",
        "Learn every rule from a little story: change the case, work it out, and let the engine check. Everything is computed on this machine.";
    /// A part of the screen.
    lessons: "課程", "Lessons";
    /// A part of the screen.
    exercises: "隨機練習", "Exercises";
    /// A part of the screen.
    sheet: "學習單", "Worksheet";
    /// A part of the screen.
    make: "做成教材", "Make a lesson";
    /// Name of the parts.
    parts: "教學的部分", "Parts of the course";
    /// Switch.
    trainer: "講師檢視（顯示全部解答）", "Trainer view (shows all answers)";
    /// Score of the session: right, asked, at once.
    score: "本次成績：答對 {} 題，共作答 {} 題，其中一次答對 {} 題", "This session: {} right of {} asked, {} at once";
    /// Before anything is answered.
    score_none: "本次尚未作答", "Nothing answered yet in this session";
    /// The score is kept.
    score_kept: "成績依您的設定保留在這個瀏覽器裡。", "The score is kept in this browser, as you have set.";
    /// The score is not kept.
    score_not_kept: "成績不會儲存，關閉分頁即消失。", "The score is not stored; it is gone with the tab.";
    /// Details.
    by_topic: "依主題看成績", "By topic";
    /// Column.
    topic: "主題", "Topic";
    /// Column.
    right: "答對", "Right";
    /// Column.
    asked: "作答", "Asked";
    /// Column.
    hints: "看過提示", "Hints";
    /// Button.
    forget: "成績歸零", "Clear the score";
    /// A level.
    level_1: "入門", "Basic";
    /// A level.
    level_2: "進階", "Intermediate";
    /// A level.
    level_3: "挑戰", "Advanced";
    /// Field.
    level: "難度", "Level";
    /// Choice.
    every_level: "全部難度", "Every level";
    /// Choice.
    every_topic: "全部主題", "Every topic";
    /// State of a lesson.
    done: "已答對", "Done";
    /// State of a lesson.
    tried: "作答過", "Tried";
    /// State of a lesson.
    seen_answer: "看過解答", "Answer seen";
    /// Nothing fits the choice.
    no_lessons: "沒有符合條件的課程。", "No lesson fits.";
    /// How many lessons.
    lesson_count: "共 {} 課", "{} lessons";
    /// Section.
    own: "自己的教材", "Your own lessons";
    /// Hint.
    own_hint: "開啟情境檔（JSON）或整個資料夾。檔案只在這個分頁裡讀取，不會送出，也不會儲存。",
        "Open scenario files (JSON) or a whole folder. They are read in this tab only; nothing is sent or stored.";
    /// Button.
    open_files: "開啟檔案", "Open files";
    /// Button.
    open_folder: "開啟資料夾", "Open a folder";
    /// Section.
    refused_files: "無法使用的檔案", "Files that cannot be used";
    /// A file that is no lesson.
    too_large: "檔案太大（上限 1 MB）", "The file is too large (at most 1 MB)";
    /// The reader gave nothing.
    not_readable: "檔案讀不出來", "The file cannot be read";
    /// No such kind of scenario.
    no_such_kind: "沒有這一種情境：{}", "There is no such kind of scenario: {}";
    /// An edit or answer points to nothing.
    points_nowhere: "位置 {} 指不到任何資料", "{} points to nothing";
    /// Not exactly one answer.
    no_answer: "解答要恰好一種", "There must be exactly one answer";
    /// What the scenario expects does not come out.
    does_not_pass: "與預期不符：{}", "Not what it expects: {}";
    /// The lesson of an address is not there.
    no_such_lesson: "找不到這一課", "There is no such lesson";
    /// What to do then.
    no_such_lesson_hint: "連結可能有誤；自己的教材要先在這個分頁開啟。",
        "The link may be wrong; your own lessons must first be opened in this tab.";
    /// Link.
    to_lessons: "回到課程清單", "Back to the lessons";
    /// Section.
    story: "故事", "The story";
    /// Section.
    intuition: "很多人會這樣想", "What many think first";
    /// Section.
    facts: "已知", "What is known";
    /// Table.
    records: "服務紀錄", "Service records";
    /// Column.
    row: "列", "Row";
    /// Column.
    date: "日期", "Date";
    /// Column.
    code: "碼別", "Code";
    /// Column.
    quantity: "數量", "Units";
    /// Column.
    time: "時間", "Time";
    /// Column.
    workers: "服務人員", "Workers";
    /// Section.
    change: "改一改", "What to change";
    /// What is added.
    added: "加入{}", "Add to {}";
    /// What is taken away.
    removed: "移除{}", "Take away {}";
    /// Button.
    all_changes: "全部照題目改", "Change all as asked";
    /// Button.
    as_given: "回到原狀", "Back to what was given";
    /// Button.
    open_in_plan: "在試算開啟", "Open in Plan";
    /// Hint.
    open_in_plan_hint: "試算裡目前的個案會被取代，可在試算按「復原」找回。",
        "It takes the place of the case in Plan; Undo there brings that back.";
    /// Section.
    result: "引擎算出的結果", "What the engine says";
    /// Hint.
    result_hint: "改了上面的欄位，這裡立即重算；題目問的那一格先蓋住。",
        "Computed anew with every change above; what is asked for is covered.";
    /// Instead of the results of a case in which nothing is to be changed.
    result_later: "這一題沒有要改的欄位，結果在答題後顯示。", "Nothing is to be changed here; the result is shown with the answer.";
    /// Column of the only results.
    result_now: "結果", "Result";
    /// Column.
    figure: "項目", "Figure";
    /// Column.
    before: "原本", "Before";
    /// Column.
    after: "改後", "After";
    /// A covered value.
    covered: "？", "?";
    /// For screen readers.
    covered_long: "（先不顯示）", "(covered)";
    /// No such value.
    nothing: "無", "none";
    /// Findings of the result.
    findings: "檢核結果", "Findings";
    /// There are none.
    no_findings: "沒有發現問題。", "Nothing found.";
    /// Under findings whose words are not shown yet.
    findings_later: "答題後顯示說明。", "What they say is shown with the answer.";
    /// What is typed cannot be used.
    cannot_compute: "這樣無法計算", "This cannot be computed";
    /// A field that cannot be read.
    not_read: "「{}」看不懂", "“{}” cannot be read";
    /// Section.
    question: "問題", "The question";
    /// Label.
    your_answer: "你的答案", "Your answer";
    /// Hint for days.
    day_hint: "例如 107/12/04 或 2018-12-04", "107/12/04 or 2018-12-04";
    /// Hint for months.
    month_hint: "例如 107/12 或 2018-12", "107/12 or 2018-12";
    /// Hint for sets.
    set_hint: "以頓號或空格隔開；沒有就填「無」", "Separated by commas or spaces; “none” for none";
    /// Button.
    judge: "對答案", "Check";
    /// Button: how many are left.
    hint: "提示（還有 {} 則）", "Hint ({} left)";
    /// Button.
    show_answer: "看解答", "Show the answer";
    /// Name of a hint.
    hint_number: "提示 {}", "Hint {}";
    /// Verdict.
    is_right: "答對了！", "Right!";
    /// Verdict.
    is_partly: "對了一部分（{} 分）", "Partly right ({} of 100)";
    /// Verdict.
    is_wrong: "再想想。", "Not yet.";
    /// Verdict.
    is_unreadable: "看不懂這個答案，請照格式再填一次；不計分。", "This cannot be read as an answer; it does not count.";
    /// What was understood.
    understood: "讀到的答案：{}", "Understood: {}";
    /// Of a set.
    missing: "還少 {} 個", "{} missing";
    /// Of a set.
    extra: "多選了：{}", "Does not belong: {}";
    /// Section.
    solution: "解答", "The answer";
    /// The lesson's answer cannot be had.
    no_solution: "這一題的解答算不出來：{}", "The answer cannot be computed: {}";
    /// Section.
    explanation: "算式與理由", "Why";
    /// Section.
    clauses: "依據", "What the sources say";
    /// Section.
    derivation: "引擎怎麼算的", "How the engine computed it";
    /// Before the rule's ids.
    rules: "涵蓋規則", "Rules";
    /// Link.
    next: "下一課", "Next lesson";
    /// Link.
    previous: "上一課", "Previous lesson";
    /// Button.
    copy_link: "複製連結", "Copy the link";
    /// Done.
    copied: "已複製", "Copied";
    /// Could not.
    not_copied: "瀏覽器不允許複製，請選取網址自行複製。", "The browser does not allow it; select the address and copy it.";
    /// Field.
    kind: "題型", "Kind";
    /// Field.
    seed: "題號", "Number";
    /// Hint.
    seed_hint: "同一題型、難度與題號，題目永遠相同，可以寫在學習單上或傳給別人。",
        "The same kind, level and number give the same exercise, so it can be written on a worksheet or passed on.";
    /// Button.
    another: "換一題", "Another";
    /// No exercise.
    no_exercise: "依目前的基準出不了這一題", "The standard in use does not allow this exercise";
    /// Field.
    sheet_title: "學習單標題", "Title of the worksheet";
    /// What stands there at first.
    sheet_title_default: "長照給付規則學習單", "Long-term care benefits: worksheet";
    /// Section.
    sheet_choose: "選擇題目", "Choose the questions";
    /// Field.
    sheet_count: "隨機練習題數", "How many exercises";
    /// Field.
    sheet_show: "列印內容", "What is printed";
    /// Choice.
    sheet_both: "題目與解答（分頁）", "Questions and answers (on pages of their own)";
    /// Choice.
    sheet_questions: "只印題目", "Questions only";
    /// Choice.
    sheet_answers: "只印解答", "Answers only";
    /// Nothing chosen.
    sheet_empty: "還沒有選題目。勾選上面的課程，或加幾題隨機練習。", "Nothing is chosen. Tick lessons above, or add exercises.";
    /// Button.
    choose_all: "全選", "All";
    /// Button.
    choose_none: "全不選", "None";
    /// Line on paper.
    name_line: "姓名：", "Name:";
    /// Line on paper.
    date_line: "日期：", "Date:";
    /// Line on paper.
    answer_line: "答：", "Answer:";
    /// Heading on paper.
    answer_sheet: "解答", "Answers";
    /// Button.
    print: "列印", "Print";
    /// What it does.
    make_lead: "把試算（或加計）裡目前的個案變成可以分享的連結，或一個 ltc test 會通過的情境檔，再由講師補上故事與提示。",
        "Turn the case that is open in Plan (or Surcharge) into a link to pass on, or a scenario file that ltc test passes and to which a trainer adds the words.";
    /// No case.
    make_none: "試算裡還沒有可以計算的個案", "There is no case in Plan that can be computed";
    /// What to do.
    make_none_hint: "先在試算輸入個案，或載入一個範例，再回到這裡。", "Enter one in Plan, or load an example there, and come back.";
    /// Button.
    use_example: "用範例試試看", "Try it with an example";
    /// Link.
    to_plan: "到試算", "Go to Plan";
    /// Section.
    left_out: "會拿掉的內容", "What is left out";
    /// What is left out.
    left_out_names: "個案、單位、服務人員的代號改成 A、U1、W1；出生日期改成同年齡的 1 月 1 日（依基準日）；地址只留代號，座標、車號、紀錄序號全部拿掉。",
        "Names of client, units and workers become A, U1, W1; the date of birth becomes January 1st of the year that gives the same age on the reference day; addresses become P1, P2; coordinates, plates and record ids are left out.";
    /// What is left out.
    left_out_notes: "備註、目標與服務內容等文字一律拿掉。", "Remarks, goals and other free text are left out.";
    /// Tick.
    keep_notes: "保留備註文字（請先確認沒有個人資料）", "Keep the remarks (make sure that they name nobody)";
    /// The age that stays.
    age: "年齡（{}）：{} 歲", "Age on {}: {}";
    /// Section.
    link: "分享連結", "A link to pass on";
    /// Hint.
    link_hint: "整個個案壓縮在 # 之後，不會經過任何伺服器；收到的人打開就看到同一個個案。",
        "The whole case is compressed behind the #, which no server sees; whoever opens it sees the same case.";
    /// A long link.
    link_long: "連結有 {} 個字元，部分通訊軟體會截斷；較大的個案請改傳情境檔。",
        "The link has {} characters, which some programs cut; for larger cases pass on the scenario file.";
    /// Label.
    link_text: "連結", "Link";
    /// Section.
    scenario: "情境檔", "A scenario file";
    /// Field.
    title_zh: "標題（中文）", "Title (Chinese)";
    /// Field.
    title_en: "標題（英文，可空白）", "Title (English)";
    /// The title if none is typed.
    title_default: "由試算做成的情境", "Made from a case in Plan";
    /// Section.
    expect: "要固定的結果", "What the scenario fixes";
    /// Parts of the result.
    part_care: "照顧及專業服務帳", "Ledger of care";
    /// Parts of the result.
    part_transport: "交通接送帳", "Ledger of transport";
    /// Parts of the result.
    part_respite: "喘息年度", "Respite years";
    /// Parts of the result.
    part_advance: "預支額度", "Advance";
    /// Parts of the result.
    part_claims: "每月申報與部分負擔", "Claims and copayment";
    /// Parts of the result.
    part_eligibility: "加計資格", "Surcharges";
    /// Parts of the result.
    part_findings: "檢核結果（全部）", "Findings (all)";
    /// How many figures.
    figures: "{} 個數字", "{} figures";
    /// Tick.
    with_lesson: "附上課程骨架（故事、問題、提示待填）", "With places for the words of a lesson";
    /// Button.
    download: "下載情境檔", "Save the scenario";
    /// Details.
    show_file: "看檔案內容", "See the file";
    /// Heading.
    received: "收到的個案", "A case that was passed on";
    /// Hint.
    received_hint: "這個個案完全來自連結本身；沒有姓名與身分證號，出生日期只代表年齡。",
        "The case comes from the link alone; it names nobody, and the date of birth only stands for the age.";
    /// A bad link.
    link_refused: "這個連結打不開", "This link cannot be opened";
    /// Why.
    link_length: "連結裡沒有個案，或長得不像本程式做的連結。", "There is no case in it, or it is longer than any that this app writes.";
    /// Why.
    link_damaged: "連結不完整或被改過：可能在傳送時被截斷，請對方重新傳送，或改傳檔案。",
        "The link is incomplete or changed: it may have been cut on its way. Ask for it again, or for the file.";
    /// Why.
    link_too_large: "連結展開後過大，不是一個個案。", "What it carries is larger than any case.";
    /// Why.
    link_no_case: "連結裡的內容不是可用的個案：{}", "What it carries is no case that can be used: {}";
    /// Column.
    month: "月份", "Month";
    /// The month's quota.
    quota: "額度", "Quota";
    /// Column.
    retention: "留用", "Retention";
    /// Column.
    available: "可用", "Available";
    /// Column.
    approved: "核定", "Approved";
    /// Choice of the welfare class.
    low_income: "第一類（低收）", "First: low income";
    /// Choice.
    mid_low_income: "第二類（中低收）", "Second: mid-low income";
    /// Choice.
    general: "第三類（一般戶）", "Third: general";
    /// How an allocation is claimed.
    monthly: "月結", "monthly";
    /// How an allocation is claimed.
    bundle: "非月結", "per bundle";
    /// A flag.
    yes: "是", "Yes";
    /// A flag.
    no: "否", "No";
}
