//! The standard as one case sees it: by each date or as of one day, with the policies chosen.

use crate::basis::{
    Basis, Cited, Dated, Edition, ListName, Period, PolicyName, PolicyValue, ProfessionSet, ServiceCode, Timeline,
};
use crate::case::Case;
use crate::input::{InputError, Problem};
use crate::ordered::Ordered;
use crate::record::Profession;
use chrono::NaiveDate;

/// The basis with a case's choices.
#[derive(Debug, Clone)]
pub struct Standard<'b> {
    /// The standard as data.
    pub basis: &'b Basis,
    on: Option<NaiveDate>,
    policies: Ordered<PolicyName, PolicyValue>,
}

impl<'b> Standard<'b> {
    /// Takes over `basis_on` and `policies` of the case; refuses names and values that do not exist.
    pub(crate) fn new(basis: &'b Basis, case: &Case) -> Result<Self, InputError> {
        if let Some(day) = case.basis_on.filter(|day| *day < basis.begins()) {
            let problem = Problem::BeforeFirstEdition { first: basis.begins() };
            return Err(InputError::new("/basis_on", problem).found(day.to_string()));
        }
        Ok(Self { on: case.basis_on, ..Self::with_policies(basis, &case.policies)? })
    }

    /// Everything judged by its own date, with these policies. Refuses names and values that do not
    /// exist.
    pub fn with_policies(basis: &'b Basis, chosen: &Ordered<String, String>) -> Result<Self, InputError> {
        let mut policies = Ordered::new();
        for (name, value) in chosen {
            let path = format!("/policies/{name}");
            let Some(policy) = PolicyName::from_name(name) else {
                let expected = PolicyName::ALL.iter().map(|policy| policy.name().to_owned()).collect();
                return Err(InputError::new(path, Problem::UnknownField { field: name.clone(), expected }));
            };
            let entry = basis.policy(policy);
            let allowed: Vec<PolicyValue> = entry.iter().flat_map(|e| &e.values).map(|entry| entry.value).collect();
            let Some(chosen) = PolicyValue::from_name(value).filter(|value| allowed.contains(value)) else {
                let expected = allowed.iter().map(|value| value.name().to_owned()).collect();
                return Err(InputError::new(path, Problem::UnknownValue { expected }).found(value.as_str()));
            };
            policies.insert(policy, chosen);
        }
        Ok(Self { basis, on: None, policies })
    }

    /// The day by whose standard `day` is judged.
    pub fn day(&self, day: NaiveDate) -> NaiveDate {
        self.on.unwrap_or(day)
    }

    /// Is everything judged by one day?
    pub(crate) fn is_fixed(&self) -> bool {
        self.on.is_some()
    }

    /// What holds on `day`.
    pub fn at<'t, T>(&self, timeline: &'t Timeline<T>, day: NaiveDate) -> Option<&'t Dated<T>> {
        timeline.at(self.day(day))
    }

    /// The edition applied to `day`.
    pub fn edition(&self, day: NaiveDate) -> Option<&'b Edition> {
        self.basis.edition(self.day(day))
    }

    /// Its id; empty before the first edition.
    pub fn edition_id(&self, day: NaiveDate) -> String {
        self.edition(day).map(|edition| edition.id.clone()).unwrap_or_default()
    }

    /// The value of a policy on `day`: the chosen one, else the default of that day.
    pub fn policy(&self, name: PolicyName, day: NaiveDate) -> Option<PolicyValue> {
        if let Some(chosen) = self.policies.get(&name) {
            return Some(*chosen);
        }
        let entry = self.basis.policy(name)?;
        self.at(&entry.default, day).map(|dated| dated.value)
    }

    /// Does the policy have this value on `day`?
    pub fn follows(&self, name: PolicyName, value: PolicyValue, day: NaiveDate) -> bool {
        self.policy(name, day) == Some(value)
    }

    /// Does `code` stand on the list on `day`?
    pub fn lists(&self, list: ListName, code: &str, day: NaiveDate) -> bool {
        self.basis.on_list(list, code, self.day(day))
    }

    /// Is the profession of the set on `day`?
    pub fn is_of(&self, set: ProfessionSet, profession: Profession, day: NaiveDate) -> bool {
        let sets = self.basis.document().professions.get(&set);
        sets.and_then(|set| self.at(set, day)).is_some_and(|dated| dated.value.contains(&profession))
    }

    /// Is the code in force on `day`?
    pub fn period(&self, code: &ServiceCode, day: NaiveDate) -> Period {
        code.on(self.day(day))
    }
}

/// Sources and confidence of an optional value.
pub(crate) fn cited<T>(dated: Option<&Dated<T>>) -> Option<Cited> {
    dated.map(Dated::cited)
}
