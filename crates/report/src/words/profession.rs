//! Professions, sets of them, and trainings.

use super::Lang;
use ltc_engine::basis::ProfessionSet;
use ltc_engine::record::{Profession, TrainingKind};

/// A profession.
pub fn profession(one: Profession, lang: Lang) -> &'static str {
    let (zh, en) = match one {
        Profession::CareAttendant => ("照顧服務員", "care attendant"),
        Profession::Nurse => ("護理人員", "nurse"),
        Profession::Physician => ("醫師", "physician"),
        Profession::PhysicalTherapist => ("物理治療人員", "physical therapist"),
        Profession::OccupationalTherapist => ("職能治療人員", "occupational therapist"),
        Profession::SpeechTherapist => ("語言治療師", "speech therapist"),
        Profession::RespiratoryTherapist => ("呼吸治療師", "respiratory therapist"),
        Profession::Psychologist => ("心理師", "psychologist"),
        Profession::Pharmacist => ("藥師", "pharmacist"),
        Profession::Dietitian => ("營養師", "dietitian"),
        Profession::SocialWorker => ("社會工作人員", "social worker"),
        Profession::Driver => ("駕駛", "driver"),
        Profession::Other => ("其他人員", "other"),
    };
    lang.pick(zh, en)
}

/// A set of professions.
pub fn profession_set(one: ProfessionSet, lang: Lang) -> &'static str {
    let (zh, en) = match one {
        ProfessionSet::Medical => ("醫事人員", "health professions"),
        ProfessionSet::NoProfessionalService => {
            ("不得提供專業服務的職類", "professions that may not give professional services")
        }
    };
    lang.pick(zh, en)
}

/// The name of a training.
pub fn training(training: TrainingKind, lang: Lang) -> &'static str {
    let (zh, en) = match training {
        TrainingKind::Disability => ("身心障礙服務訓練", "disability training"),
        TrainingKind::Dementia => ("失智症訓練", "dementia training"),
        TrainingKind::Ba08 => ("BA08 訓練", "BA08 training"),
        TrainingKind::Ba17 => ("BA17 訓練", "BA17 training"),
        TrainingKind::DeviceAssessorA => ("甲類輔具評估人員訓練", "training of a device assessor, class A"),
    };
    lang.pick(zh, en)
}
