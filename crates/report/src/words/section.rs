//! Texts by kind. Each kind stands once, as a table of both languages, and is read in two ways:
//! compiled in (feature `sentences`, what every program does that links this crate by itself), or
//! looked up in the pack of a language that was loaded (see `packs/`). The tables have an entry for
//! every value of an enum, and the compiler holds them to that.

use super::Lang;
#[cfg(not(feature = "sentences"))]
use super::packs;

/// The texts of one kind, as a pack has them.
#[derive(Debug)]
pub(crate) struct Section {
    /// What it is called in a pack.
    pub(super) name: &'static str,
    /// What the entries are called, in order.
    pub(super) keys: Keys,
    /// Texts of an entry.
    pub(super) width: usize,
    /// All texts of a language, in order.
    #[cfg(feature = "sentences")]
    pub(super) texts: fn(Lang) -> Vec<&'static str>,
}

/// The names of a section's entries. They never change their meaning, and stand for a text where no
/// pack is loaded.
#[derive(Debug)]
pub(crate) enum Keys {
    /// Written in the table, each followed by a space.
    Listed(&'static str),
    /// Ids that something else has, by their places.
    Of(fn(usize) -> Option<&'static str>),
}

impl Keys {
    /// All of them.
    pub(super) fn each(&self) -> impl Iterator<Item = &'static str> {
        let (mut listed, of) = match *self {
            Self::Listed(keys) => (keys.split_ascii_whitespace(), None),
            Self::Of(key) => ("".split_ascii_whitespace(), Some(key)),
        };
        let mut places = 0..;
        std::iter::from_fn(move || match of {
            Some(key) => key(places.next()?),
            None => listed.next(),
        })
    }
}

#[cfg(not(feature = "sentences"))]
impl Section {
    /// Puts all texts of a language into the place of their keys.
    #[inline(never)]
    pub(super) fn put_into(&'static self, keys: &mut [&'static str], lang: Lang) {
        for (entry, key) in keys.iter_mut().enumerate() {
            *key = packs::text(self, entry, lang).unwrap_or(key);
        }
    }

    /// The text of an entry that has one: from the pack of the language or of another one, else its key.
    pub(super) fn text(&'static self, entry: usize, lang: Lang) -> &'static str {
        self.text_of(entry, 0, lang)
    }

    /// A text of an entry that has several. Without a pack the first one is the key, the others are empty.
    #[inline(never)]
    pub(super) fn text_of(&'static self, entry: usize, place: usize, lang: Lang) -> &'static str {
        let found = packs::text(self, entry * self.width + place, lang);
        found.or_else(|| self.keys.each().nth(entry).filter(|_| place == 0)).unwrap_or_default()
    }
}

/// A text for every value of an enum; what reads alike may stand in one line.
macro_rules! texts {
    ($(#[$doc:meta])* $vis:vis fn $name:ident($kind:ident) in $section:ident {
        $($key:ident $(| $like:ident)* => $zh:literal, $en:literal;)+
    }) => {
        pub(in crate::words) static $section: $crate::words::section::Section = $crate::words::section::Section {
            name: stringify!($name),
            keys: $crate::words::section::Keys::Listed(concat!($(stringify!($key), " "),+)),
            width: 1,
            #[cfg(feature = "sentences")]
            texts: |lang| lang.pick([$($zh),+], [$($en),+]).to_vec(),
        };

        $(#[$doc])*
        #[allow(clippy::too_many_lines, reason = "a dictionary has one entry for each thing")]
        $vis fn $name(one: $kind, lang: $crate::words::Lang) -> &'static str {
            #[cfg(feature = "sentences")]
            {
                let (zh, en) = match one { $($kind::$key $(| $kind::$like)* => ($zh, $en)),+ };
                lang.pick(zh, en)
            }
            #[cfg(not(feature = "sentences"))]
            {
                #[allow(clippy::enum_variant_names, reason = "names of something else")]
                enum Entry { $($key),+ }
                let entry = match one { $($kind::$key $(| $kind::$like)* => Entry::$key),+ };
                $section.text(entry as usize, lang)
            }
        }
    };
}

/// Several texts for every value of an enum.
macro_rules! rows {
    ($(#[$doc:meta])* $vis:vis fn $name:ident($kind:ident) -> $width:literal in $section:ident {
        $($key:ident => [$($zh:literal),+ $(,)?], [$($en:literal),+ $(,)?];)+
    }) => {
        pub(in crate::words) static $section: $crate::words::section::Section = $crate::words::section::Section {
            name: stringify!($name),
            keys: $crate::words::section::Keys::Listed(concat!($(stringify!($key), " "),+)),
            width: $width,
            #[cfg(feature = "sentences")]
            texts: |lang| lang.pick([$([$($zh),+]),+], [$([$($en),+]),+]).concat(),
        };

        $(#[$doc])*
        #[allow(clippy::too_many_lines, reason = "a dictionary has one entry for each thing")]
        $vis fn $name(one: $kind, lang: $crate::words::Lang) -> [&'static str; $width] {
            #[cfg(feature = "sentences")]
            {
                let (zh, en) = match one { $($kind::$key => ([$($zh),+], [$($en),+])),+ };
                lang.pick(zh, en)
            }
            #[cfg(not(feature = "sentences"))]
            {
                #[allow(clippy::enum_variant_names, reason = "names of something else")]
                enum Entry { $($key),+ }
                let entry = match one { $($kind::$key => Entry::$key),+ } as usize;
                std::array::from_fn(|place| $section.text_of(entry, place, lang))
            }
        }
    };
}

/// Texts by names that are no enum.
#[derive(Debug)]
pub(crate) struct Names {
    #[cfg(feature = "sentences")]
    pub(super) entries: &'static [(&'static str, &'static str, &'static str)],
    #[cfg(not(feature = "sentences"))]
    pub(super) section: &'static Section,
}

impl Names {
    /// The text of a name; `None` if there is no such name.
    #[cfg(feature = "sentences")]
    pub(super) fn get(&self, name: &str, lang: Lang) -> Option<&'static str> {
        self.entries.iter().find(|(known, ..)| *known == name).map(|(_, zh, en)| lang.pick(*zh, *en))
    }

    /// The text of a name; `None` if there is no such name.
    #[cfg(not(feature = "sentences"))]
    #[inline(never)]
    pub(super) fn get(&self, name: &str, lang: Lang) -> Option<&'static str> {
        let entry = self.section.keys.each().position(|known| known == name)?;
        Some(self.section.text(entry, lang))
    }

    /// The names, in order.
    #[cfg(feature = "sentences")]
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.entries.iter().map(|(name, ..)| *name)
    }

    /// The names, in order.
    #[cfg(not(feature = "sentences"))]
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.section.keys.each()
    }
}

/// A table of texts by names.
macro_rules! names {
    ($(#[$doc:meta])* $table:ident in $section:ident as $title:literal { $($name:literal => $zh:literal, $en:literal;)+ }) => {
        pub(in crate::words) static $section: $crate::words::section::Section = $crate::words::section::Section {
            name: $title,
            keys: $crate::words::section::Keys::Listed(concat!($($name, " "),+)),
            width: 1,
            #[cfg(feature = "sentences")]
            texts: |lang| lang.pick([$($zh),+], [$($en),+]).to_vec(),
        };

        $(#[$doc])*
        static $table: $crate::words::section::Names = $crate::words::section::Names {
            #[cfg(feature = "sentences")]
            entries: &[$(($name, $zh, $en)),+],
            #[cfg(not(feature = "sentences"))]
            section: &$section,
        };
    };
}

/// Sentences with values in them, as templates (see `fill.rs`), each by a name of its own.
macro_rules! sentences {
    ($(#[$doc:meta])* enum $name:ident, $template:ident in $section:ident {
        $($key:ident => $zh:literal, $en:literal;)+
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        #[allow(clippy::enum_variant_names, reason = "some sentences are about wrong things and parts")]
        enum $name { $($key),+ }

        $crate::words::section::texts! {
            /// The template of a sentence.
            fn $template($name) in $section { $($key => $zh, $en;)+ }
        }

        impl $name {
            /// The sentence with its values.
            fn say(self, lang: $crate::words::Lang, values: &[(&str, &str)]) -> String {
                $crate::words::fill::say($template(self, lang), values, lang)
            }
        }
    };
}

/// What stands beside numbers: one text for every field of a struct.
macro_rules! labels {
    ($(#[$doc:meta])* struct $name:ident in $section:ident as $title:literal {
        $($(#[$field_doc:meta])* $field:ident: $zh:literal, $en:literal;)+
    }) => {
        pub(in crate::words) static $section: $crate::words::section::Section = $crate::words::section::Section {
            name: $title,
            keys: $crate::words::section::Keys::Listed(concat!($(stringify!($field), " "),+)),
            width: 1,
            #[cfg(feature = "sentences")]
            texts: |lang| lang.pick([$($zh),+], [$($en),+]).to_vec(),
        };

        $(#[$doc])*
        #[derive(Debug)]
        pub struct $name { $($(#[$field_doc])* pub $field: &'static str),+ }

        impl $name {
            /// Those of a language.
            #[cfg(feature = "sentences")]
            pub fn of(lang: $crate::words::Lang) -> &'static Self {
                static ZH: $name = $name { $($field: $zh),+ };
                static EN: $name = $name { $($field: $en),+ };
                lang.pick(&ZH, &EN)
            }

            /// Those of a language.
            #[cfg(not(feature = "sentences"))]
            pub fn of(lang: $crate::words::Lang) -> &'static Self {
                use std::sync::OnceLock;
                static BARE: $name = $name { $($field: stringify!($field)),+ };
                static ZH: OnceLock<$name> = OnceLock::new();
                static EN: OnceLock<$name> = OnceLock::new();
                let Some(spoken) = $crate::words::packs::spoken(lang) else { return &BARE };
                spoken.pick(&ZH, &EN).get_or_init(|| {
                    const KEYS: &[&str] = &[$(stringify!($field)),+];
                    let mut texts = [""; KEYS.len()];
                    texts.copy_from_slice(KEYS);
                    $section.put_into(&mut texts, spoken);
                    let [$($field),+] = texts;
                    Self { $($field),+ }
                })
            }
        }
    };
}

pub(crate) use {labels, names, rows, sentences, texts};
