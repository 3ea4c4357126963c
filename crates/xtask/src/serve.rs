//! A small static file server for this machine only, with the headers of `Trunk.toml`.

use std::{
    fs,
    io::{self, BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::Arc,
    thread,
    time::Duration,
};

use anyhow::{Context, Result};

use crate::{embed, trunk::TrunkConfig};

/// Where the search for a free port begins, and how many are tried.
const PORTS: std::ops::Range<u16> = 8080..8100;

/// Requests whose head is longer are not ours.
const LONGEST_HEAD: u64 = 16 * 1024;

/// A browser opens connections ahead; one that says nothing is closed after this time.
const PATIENCE: Duration = Duration::from_secs(30);

/// Serves a directory until the program is stopped. Port 0 takes any free one; without a port the
/// first free one from 8080 is taken.
///
/// # Errors
/// If the directory has no page or no port is free.
pub(crate) fn run(directory: &Path, port: Option<u16>) -> Result<()> {
    let site = Arc::new(Site::open(directory)?);
    let listener = listen(port)?;
    let address = listener.local_addr()?;
    println!("長照算盤: http://{address}/  (Ctrl+C stops it)");
    for connection in listener.incoming() {
        // One that was broken off before it began is no reason to stop.
        let Ok(connection) = connection else { continue };
        let site = Arc::clone(&site);
        // An error here is a browser that went away.
        thread::spawn(move || site.answer(&connection).ok());
    }
    Ok(())
}

/// Opens a port that only this machine reaches.
fn listen(port: Option<u16>) -> Result<TcpListener> {
    let open = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    if let Some(port) = port {
        return open(port).with_context(|| format!("port {port} cannot be opened"));
    }
    PORTS
        .into_iter()
        .find_map(|port| open(port).ok())
        .with_context(|| format!("no free port from {} to {}", PORTS.start, PORTS.end - 1))
}

/// A directory and the headers that go along with each of its files.
struct Site {
    directory: PathBuf,
    headers: String,
}

/// What is sent back.
struct Response {
    status: &'static str,
    mime: &'static str,
    body: Vec<u8>,
}

impl Site {
    /// A directory that exists.
    fn open(directory: &Path) -> Result<Self> {
        let directory =
            directory.canonicalize().with_context(|| format!("there is no {} to serve", directory.display()))?;
        let mut headers = String::new();
        for (name, value) in TrunkConfig::read()?.serve.headers {
            headers.extend([&name, ": ", &value, "\r\n"]);
        }
        Ok(Self { directory, headers })
    }

    /// Answers the one request of a connection.
    fn answer(&self, connection: &TcpStream) -> io::Result<()> {
        connection.set_read_timeout(Some(PATIENCE))?;
        let mut reader = BufReader::new(connection.take(LONGEST_HEAD));
        let mut request = String::new();
        reader.read_line(&mut request)?;
        // The rest of the head says nothing that matters here, but has to be taken in.
        let mut line = String::new();
        while reader.read_line(&mut line)? > 2 {
            line.clear();
        }
        if request.is_empty() {
            return Ok(());
        }
        let mut words = request.split_whitespace();
        let method = words.next().unwrap_or_default();
        let target = words.next().unwrap_or_default();
        let response = match method {
            "GET" | "HEAD" => self.find(target),
            _ => Response::error("405 Method Not Allowed"),
        };
        let headers = self.headers_of(target);
        Self::send(connection, &headers, &response, method == "HEAD")
    }

    /// What is sent along with a file: the page that others show has a policy of its own about who may,
    /// and their pages may fetch its scripts as modules.
    fn headers_of(&self, target: &str) -> String {
        let path = relative_path(target).unwrap_or_default();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        match name {
            embed::PAGE => {
                let folder = self.directory.join(path.parent().unwrap_or(Path::new("")));
                embed::with_ancestors(&self.headers, &embed::origins(&folder))
            }
            _ if embed::SCRIPTS.contains(&name) => format!("{}Access-Control-Allow-Origin: *\r\n", self.headers),
            _ => self.headers.clone(),
        }
    }

    /// The file that a request names.
    fn find(&self, target: &str) -> Response {
        let not_found = || Response::error("404 Not Found");
        let Some(path) = relative_path(target) else {
            return not_found();
        };
        let mut file = self.directory.join(path);
        if file.is_dir() {
            file.push("index.html");
        }
        // A link inside the directory may still point out of it.
        match file.canonicalize() {
            Ok(file) if file.starts_with(&self.directory) => match fs::read(&file) {
                Ok(body) => Response { status: "200 OK", mime: mime(&file), body },
                Err(_) => not_found(),
            },
            _ => not_found(),
        }
    }

    /// Writes a response; the body stays away when only the head was asked for.
    fn send(mut to: &TcpStream, headers: &str, response: &Response, only_head: bool) -> io::Result<()> {
        let Response { status, mime, body } = response;
        // A new build must be seen at once, also in files whose names stay the same.
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {}\r\n\
             Cache-Control: no-cache\r\nConnection: close\r\n{}\r\n",
            body.len(),
            headers
        );
        to.write_all(head.as_bytes())?;
        if !only_head {
            to.write_all(body)?;
        }
        to.flush()
    }
}

impl Response {
    /// A refusal, with its own name as the text.
    fn error(status: &'static str) -> Self {
        Self { status, mime: "text/plain; charset=utf-8", body: status.as_bytes().to_vec() }
    }
}

/// The path that a request's target names below the directory, if it cannot lead out of it.
fn relative_path(target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = percent_decoded(path)?;
    let plain = path.split('/').all(|part| part != ".." && !part.contains(['\\', ':', '\0']));
    // Two slashes at the start would make an absolute path of the rest.
    (plain && !path.starts_with('/')).then(|| PathBuf::from(path))
}

/// `%E9%95%B7` as text.
fn percent_decoded(text: &str) -> Option<String> {
    let mut pieces = text.split('%');
    let mut bytes = pieces.next()?.as_bytes().to_vec();
    for piece in pieces {
        let (digits, rest) = piece.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

/// The media type by the ending of a file's name.
fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("csv") => "text/csv; charset=utf-8",
        Some("txt" | "md" | "ts") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Serves the app's sources and returns what one raw request gets.
    fn ask(request: &str) -> String {
        let site = Site::open(&crate::project::root().join("web")).unwrap();
        let listener = listen(Some(0)).unwrap();
        let address = listener.local_addr().unwrap();
        let server = thread::spawn(move || site.answer(&listener.accept().unwrap().0));
        let mut client = TcpStream::connect(address).unwrap();
        client.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        client.read_to_string(&mut answer).unwrap();
        server.join().unwrap().unwrap();
        answer
    }

    #[test]
    fn sends_a_file_with_the_strict_headers() {
        let answer = ask("GET /boot.js?v=1 HTTP/1.1\r\nHost: x\r\n\r\n");
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 200 OK\r\n"));
        for header in [
            "Content-Type: text/javascript; charset=utf-8",
            "Content-Security-Policy: default-src 'none';",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: no-referrer",
            "Cache-Control: no-cache",
        ] {
            assert!(head.contains(header), "{header} in {head}");
        }
        assert!(body.contains("WebAssembly"));
    }

    #[test]
    fn sends_only_the_head_when_asked() {
        let answer = ask("HEAD /boot.js HTTP/1.1\r\n\r\n");
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"));
        assert!(answer.ends_with("\r\n\r\n"));
    }

    #[test]
    fn refuses_other_methods_and_absent_files() {
        assert!(ask("POST /boot.js HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 405 "));
        assert!(ask("GET /absent.js HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404 "));
        assert!(ask("GET /../Cargo.toml HTTP/1.1\r\n\r\n").starts_with("HTTP/1.1 404 "));
        assert!(ask("\r\n\r\n").starts_with("HTTP/1.1 405 "));
    }

    #[test]
    fn no_path_leads_out() {
        for target in [
            "/../a",
            "/a/../../b",
            "/%2e%2e/a",
            "/..%2fa",
            "//etc/hosts",
            "/%2fetc/hosts",
            "/a\\..\\b",
            "/c:/a",
            "/%00",
            "/%e9",
            "/%4",
            "/%中",
            "a",
            "",
        ] {
            assert_eq!(relative_path(target), None, "{target}");
        }
        assert_eq!(relative_path("/"), Some(PathBuf::new()));
        assert_eq!(relative_path("/a/b.js?x=/../"), Some("a/b.js".into()));
        assert_eq!(relative_path("/%E9%95%B7"), Some("長".into()));
    }
}
