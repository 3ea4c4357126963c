//! Tokens to markup.

use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};
use std::iter::Peekable;

use crate::names;

/// What cannot be read, and where.
#[derive(Debug)]
pub(crate) struct Error {
    span: Span,
    message: String,
}

impl Error {
    fn new(span: Span, message: impl Into<String>) -> Self {
        Self { span, message: message.into() }
    }

    /// As an error of the compiler at that place.
    pub(crate) fn into_compile_error(self) -> TokenStream {
        let message = self.message;
        quote_spanned! { self.span => ::std::compile_error!(#message) }
    }

    #[cfg(test)]
    pub(crate) fn message(&self) -> &str {
        &self.message
    }
}

type Result<T> = std::result::Result<T, Error>;

/// A piece of markup.
#[derive(Debug)]
pub(crate) enum Node {
    /// `<tag …>…</tag>`
    Element(Element),
    /// `<>…</>`, with its key.
    Fragment(Option<TokenStream>, Vec<Node>),
    /// `<Component …/>`: its tag as written; and its children with the closing tag.
    Component(TokenStream, Option<(Vec<Node>, TokenStream)>),
    /// Text in quotes.
    Text(Literal),
    /// `{expression}`: a child, or an optional one, or several.
    Child(TokenStream),
    /// `{ for iterator }`
    Children(TokenStream),
    /// `if … {…} else …`
    If(If),
    /// `for … in … {…}`: what stands before the body, and the body.
    For(TokenStream, Vec<Node>),
}

/// An element.
#[derive(Debug)]
pub(crate) struct Element {
    /// Its name and where it stands.
    pub(crate) tag: String,
    pub(crate) span: Span,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) children: Vec<Node>,
}

/// An attribute, property or listener.
#[derive(Debug)]
pub(crate) struct Attribute {
    /// Its name, with dashes.
    pub(crate) name: String,
    pub(crate) span: Span,
    /// `~name`: a property of the element, not an attribute.
    pub(crate) property: bool,
    pub(crate) value: Value,
}

/// The value of an attribute.
#[derive(Debug)]
pub(crate) enum Value {
    /// Text in quotes.
    Text(Literal),
    /// Anything else.
    Expression(TokenStream),
}

/// `if … {…} else …`
#[derive(Debug)]
pub(crate) struct If {
    /// With the word `if`.
    pub(crate) condition: TokenStream,
    pub(crate) then: Vec<Node>,
    pub(crate) otherwise: Option<Else>,
}

/// What comes after `else`.
#[derive(Debug)]
pub(crate) enum Else {
    Nodes(Vec<Node>),
    If(Box<If>),
}

/// All of the input.
pub(crate) fn nodes(input: TokenStream) -> Result<Vec<Node>> {
    // An expression alone, without braces.
    let first = input.clone().into_iter().next();
    let is_markup = match &first {
        None => true,
        Some(TokenTree::Punct(punct)) => punct.as_char() == '<',
        Some(TokenTree::Ident(word)) => word == "if" || word == "for",
        Some(TokenTree::Group(group)) => group.delimiter() == Delimiter::Brace,
        Some(TokenTree::Literal(_)) => input.clone().into_iter().count() == 1,
    };
    if !is_markup {
        return Ok(vec![Node::Child(input)]);
    }
    Reader::new(input).all()
}

struct Reader {
    tokens: Peekable<proc_macro2::token_stream::IntoIter>,
    /// Where the last token stood, for what is missing at the end.
    last: Span,
}

impl Reader {
    fn new(tokens: TokenStream) -> Self {
        Self { tokens: tokens.into_iter().peekable(), last: Span::call_site() }
    }

    fn peek(&mut self) -> Option<&TokenTree> {
        self.tokens.peek()
    }

    fn next(&mut self) -> Result<TokenTree> {
        let token = self.tokens.next().ok_or_else(|| Error::new(self.last, "the markup ends too early"))?;
        self.last = token.span();
        Ok(token)
    }

    fn is_punct(&mut self, sign: char) -> bool {
        matches!(self.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
    }

    fn is_word(&mut self, word: &str) -> bool {
        matches!(self.peek(), Some(TokenTree::Ident(ident)) if ident == word)
    }

    fn take(&mut self, sign: char) -> Result<bool> {
        let there = self.is_punct(sign);
        if there {
            self.next()?;
        }
        Ok(there)
    }

    fn expect(&mut self, sign: char) -> Result<()> {
        let token = self.next()?;
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == sign => Ok(()),
            _ => Err(Error::new(token.span(), format!("expected `{sign}`"))),
        }
    }

    /// The next piece; nothing at the end and before a closing tag.
    fn node(&mut self) -> Result<Option<Node>> {
        match self.peek() {
            None => Ok(None),
            Some(TokenTree::Punct(punct)) if punct.as_char() == '<' => self.tag(),
            Some(TokenTree::Ident(word)) if word == "if" => Ok(Some(Node::If(self.condition()?))),
            Some(TokenTree::Ident(word)) if word == "for" => self.repetition().map(Some),
            Some(TokenTree::Literal(_)) => self.text().map(Some),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => self.braces().map(Some),
            Some(other) => Err(Error::new(other.span(), "expected an element, a text in quotes or `{…}`")),
        }
    }

    fn text(&mut self) -> Result<Node> {
        match self.next()? {
            TokenTree::Literal(text) => Ok(Node::Text(text)),
            other => Err(Error::new(other.span(), "expected a text in quotes")),
        }
    }

    fn braces(&mut self) -> Result<Node> {
        let group = self.group()?;
        let mut words = group.stream().into_iter();
        match words.next() {
            // `for<'a> …` begins an expression; nobody writes that here.
            Some(TokenTree::Ident(word)) if word == "for" => Ok(Node::Children(words.collect())),
            // `{}`
            None => Ok(Node::Children(quote! { ::std::option::Option::<::yew::Html>::None })),
            Some(TokenTree::Literal(text)) if words.next().is_none() => Ok(Node::Text(text)),
            _ => Ok(Node::Child(expression(&group))),
        }
    }

    fn group(&mut self) -> Result<Group> {
        match self.next()? {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Ok(group),
            other => Err(Error::new(other.span(), "expected `{`")),
        }
    }

    /// Everything up to the next braces: a condition, or what a loop goes through. As in Rust, braces
    /// of its own must stand in parentheses.
    fn until_braces(&mut self) -> Result<TokenStream> {
        let mut tokens = Vec::new();
        while !matches!(self.peek(), Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace) {
            tokens.push(self.next()?);
        }
        Ok(tokens.into_iter().collect())
    }

    fn body(&mut self) -> Result<Vec<Node>> {
        let group = self.group()?;
        let mut reader = Self::new(group.stream());
        reader.last = group.span_close();
        reader.all()
    }

    /// All that there is.
    fn all(mut self) -> Result<Vec<Node>> {
        let nodes = self.children()?;
        match self.peek() {
            None => Ok(nodes),
            Some(rest) => Err(Error::new(rest.span(), "this closes nothing")),
        }
    }

    fn condition(&mut self) -> Result<If> {
        let condition = self.until_braces()?;
        let then = self.body()?;
        let otherwise = if self.is_word("else") {
            self.next()?;
            Some(if self.is_word("if") { Else::If(Box::new(self.condition()?)) } else { Else::Nodes(self.body()?) })
        } else {
            None
        };
        Ok(If { condition, then, otherwise })
    }

    fn repetition(&mut self) -> Result<Node> {
        let head = self.until_braces()?;
        Ok(Node::For(head, self.body()?))
    }

    /// An element, a fragment or a component; nothing before a closing tag.
    fn tag(&mut self) -> Result<Option<Node>> {
        let mut ahead = self.tokens.clone();
        ahead.next();
        match ahead.next() {
            Some(TokenTree::Punct(punct)) if punct.as_char() == '/' => Ok(None),
            Some(TokenTree::Punct(punct)) if punct.as_char() == '>' => self.fragment().map(Some),
            Some(TokenTree::Ident(name)) => {
                let followed = match ahead.next() {
                    Some(TokenTree::Punct(punct)) => Some(punct.as_char()),
                    _ => None,
                };
                if name == "key" && followed == Some('=') {
                    self.fragment().map(Some)
                } else if followed == Some(':') || name.to_string().starts_with(char::is_uppercase) {
                    self.component().map(Some)
                } else {
                    self.element().map(Some)
                }
            }
            other => {
                let span = other.map_or(self.last, |token| token.span());
                Err(Error::new(span, "expected the name of an element"))
            }
        }
    }

    fn fragment(&mut self) -> Result<Node> {
        self.expect('<')?;
        let key = if self.is_punct('>') {
            None
        } else {
            self.next()?;
            self.expect('=')?;
            Some(self.group()?.stream())
        };
        self.expect('>')?;
        let children = self.children()?;
        self.expect('<')?;
        self.expect('/')?;
        self.expect('>')?;
        Ok(Node::Fragment(key, children))
    }

    fn children(&mut self) -> Result<Vec<Node>> {
        let mut children = Vec::new();
        while let Some(child) = self.node()? {
            children.push(child);
        }
        Ok(children)
    }

    fn element(&mut self) -> Result<Node> {
        self.expect('<')?;
        let (tag, span) = self.name()?;
        let mut attributes = Vec::new();
        loop {
            if self.take('/')? {
                self.expect('>')?;
                return Ok(Node::Element(Element { tag, span, attributes, children: Vec::new() }));
            }
            if self.take('>')? {
                break;
            }
            attributes.push(self.attribute()?);
        }
        if names::is_void(&tag) || tag == "textarea" {
            return Err(Error::new(span, format!("`<{tag}>` has no children: write `<{tag} … />`")));
        }
        let children = self.children()?;
        self.expect('<')?;
        self.expect('/')?;
        let (closing, at) = self.name()?;
        self.expect('>')?;
        if closing == tag {
            Ok(Node::Element(Element { tag, span, attributes, children }))
        } else {
            Err(Error::new(at, format!("`</{closing}>` closes `<{tag}>`")))
        }
    }

    /// A name with dashes.
    fn name(&mut self) -> Result<(String, Span)> {
        let first = self.word()?;
        let span = first.span();
        let mut name = plain(&first);
        while self.take('-')? {
            name.push('-');
            match self.next()? {
                TokenTree::Ident(word) => name.push_str(&plain(&word)),
                // `x-1`
                TokenTree::Literal(number) => name.push_str(&number.to_string()),
                other => return Err(Error::new(other.span(), "expected the rest of a name")),
            }
        }
        Ok((name, span))
    }

    fn word(&mut self) -> Result<Ident> {
        match self.next()? {
            TokenTree::Ident(word) => Ok(word),
            other => Err(Error::new(other.span(), "expected a name")),
        }
    }

    fn attribute(&mut self) -> Result<Attribute> {
        if matches!(self.peek(), Some(TokenTree::Group(_))) {
            // `{name}`
            let group = self.group()?;
            let mut inside = Self::new(group.stream());
            let word = inside.word()?;
            if let Some(more) = inside.peek() {
                return Err(Error::new(more.span(), "write `name={…}`"));
            }
            let value = Value::Expression(TokenTree::Ident(word.clone()).into());
            return Ok(Attribute { name: plain(&word), span: word.span(), property: false, value });
        }
        let property = self.take('~')?;
        let (name, span) = self.name()?;
        self.expect('=')?;
        let value = match self.next()? {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => in_quotes(expression(&group)),
            TokenTree::Literal(text) => in_quotes(TokenTree::Literal(text).into()),
            // `disabled=true`: the attribute is there, and its text is its name.
            TokenTree::Ident(word) if word == "true" && names::is_boolean(&name) => Value::Text(Literal::string(&name)),
            other => return Err(Error::new(other.span(), "expected a text in quotes or `{…}`")),
        };
        Ok(Attribute { name, span, property, value })
    }

    /// A component: its tags as written, what is between them as markup.
    fn component(&mut self) -> Result<Node> {
        let (open, complete) = self.tag_as_written()?;
        if complete {
            return Ok(Node::Component(open, None));
        }
        let children = self.children()?;
        let (close, _) = self.tag_as_written()?;
        Ok(Node::Component(open, Some((children, close))))
    }

    /// The tokens from `<` to its `>`, and whether that was `/>`. Values stand in braces and are single
    /// tokens, so all other signs belong to types.
    fn tag_as_written(&mut self) -> Result<(TokenStream, bool)> {
        let mut tokens = Vec::new();
        let mut depth = 0_usize;
        let mut slash = false;
        loop {
            let token = self.next()?;
            let sign = match &token {
                TokenTree::Punct(punct) => punct.as_char(),
                _ => ' ',
            };
            tokens.push(token);
            match sign {
                '<' => depth += 1,
                '>' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 {
                return Ok((tokens.into_iter().collect(), slash));
            }
            slash = sign == '/';
        }
    }
}

/// What stands in braces; with them if it has statements.
fn expression(group: &Group) -> TokenStream {
    let has_statements =
        group.stream().into_iter().any(|token| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';'));
    if has_statements { TokenTree::Group(group.clone()).into() } else { group.stream() }
}

/// A single text in quotes needs no conversion when the app runs.
fn in_quotes(tokens: TokenStream) -> Value {
    let mut inside = tokens.clone().into_iter();
    match (inside.next(), inside.next()) {
        (Some(TokenTree::Literal(text)), None) if text.to_string().starts_with(['"', 'r']) => Value::Text(text),
        _ => Value::Expression(tokens),
    }
}

/// The name without `r#`: `type` is a word of Rust.
fn plain(word: &Ident) -> String {
    let name = word.to_string();
    name.strip_prefix("r#").map_or(name.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(markup: &str) -> String {
        nodes(markup.parse().unwrap()).unwrap_err().message().to_owned()
    }

    #[test]
    fn what_is_wrong_is_said() {
        assert_eq!(refusal("<p>"), "the markup ends too early");
        assert_eq!(refusal("<p></b>"), "`</b>` closes `<p>`");
        assert_eq!(refusal("<p></p></p>"), "this closes nothing");
        assert_eq!(refusal("<br></br>"), "`<br>` has no children: write `<br … />`");
        assert_eq!(refusal("<p class=name />"), "expected a text in quotes or `{…}`");
        assert_eq!(refusal("<p {a.b} />"), "write `name={…}`");
        assert_eq!(refusal("<p>words</p>"), "expected an element, a text in quotes or `{…}`");
        assert_eq!(refusal("<1>"), "expected the name of an element");
        assert_eq!(refusal("<>"), "the markup ends too early");
        assert_eq!(refusal("if x { <p> }"), "the markup ends too early");
    }

    #[test]
    fn a_component_ends_where_its_own_tag_ends() {
        let read = nodes("<A<B<C>> x={1}><A<B<C>> /><p /></A<B<C>>><i />".parse().unwrap()).unwrap();
        let [Node::Component(_, Some((children, _))), Node::Element(after)] = read.as_slice() else {
            panic!("{read:?}")
        };
        assert!(matches!(children.as_slice(), [Node::Component(_, None), Node::Element(_)]));
        assert_eq!(after.tag, "i");
    }
}
