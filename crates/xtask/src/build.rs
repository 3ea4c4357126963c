//! The web app (`dist/`).
//!
//! The binding tool of wasm-bindgen is used as a library: its version comes from the same lock
//! file as the crate's, and nothing has to be installed. The files are named, and the page is
//! written, as Trunk does it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::{
    html::{self, Attributes},
    precache,
    project::{self, WASM_TARGET, cargo, root, run},
    texts,
    trunk::TrunkConfig,
};

/// The program of the web app, in `web/Cargo.toml` and in `index.html`.
const APP: &str = "app";

/// How thoroughly cargo optimises.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// What people get.
    Release,
    /// Quick to compile.
    Dev,
}

impl Profile {
    /// The profile that `--dev` asks for.
    pub(crate) fn from_dev_flag(dev: bool) -> Self {
        if dev { Self::Dev } else { Self::Release }
    }

    /// Cargo's directory of the profile.
    fn directory(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Dev => "debug",
        }
    }
}

/// Builds the web app into `dist/`.
pub(crate) fn app(profile: Profile) -> Result<()> {
    // Not together with another package, as Trunk does it too: dependencies might get more features, and
    // the app other bytes. The programs of one package are compiled at once, each on a core of its own.
    let mut packages = vec![("ltc-web".to_owned(), vec![APP.to_owned()])];
    for module in modules()? {
        match packages.iter_mut().find(|(package, _)| *package == module.package) {
            Some((_, bins)) => bins.push(module.bin),
            None => packages.push((module.package, vec![module.bin])),
        }
    }
    for (package, bins) in &packages {
        let mut what = vec!["--package", package];
        what.extend(bins.iter().flat_map(|bin| ["--bin", bin]));
        compile(&what, profile)?;
    }
    write_app(profile)
}

/// Compiles one program of the page anew and writes `dist/` with the others as they were compiled last.
pub(crate) fn only(program: &str, profile: Profile) -> Result<()> {
    let module = modules()?.into_iter().find(|module| module.bin == program);
    let package = module.map_or_else(|| "ltc-web".to_owned(), |module| module.package);
    compile(&["--package", &package, "--bin", program], profile)?;
    write_app(profile)
}

/// A program of its own that is fetched when it is needed: a screen, or what a worker runs.
#[derive(Debug)]
struct Module {
    /// Cargo's package.
    package: String,
    /// Its program, and the name of its files in `dist/`.
    bin: String,
}

/// The modules that `index.html` names.
fn modules() -> Result<Vec<Module>> {
    let page = fs::read_to_string(root().join("index.html")).context("reading index.html")?;
    let mut modules = Vec::new();
    html::replace_links(&page, |link| {
        if is_module(link) {
            modules.push(Module::of(link)?);
        }
        Ok(String::new())
    })?;
    Ok(modules)
}

fn is_module(link: &Attributes) -> bool {
    link.get("data-type").is_some_and(|kind| kind == "worker")
}

impl Module {
    fn of(link: &Attributes) -> Result<Self> {
        let manifest = root().join(required(link, "href")?);
        let text = fs::read_to_string(&manifest).with_context(|| format!("reading {}", manifest.display()))?;
        let table: toml::Table = toml::from_str(&text).with_context(|| format!("reading {}", manifest.display()))?;
        let package = table.get("package").and_then(|package| package.get("name")).and_then(toml::Value::as_str);
        let package = package.with_context(|| format!("{} names no package", manifest.display()))?.to_owned();
        Ok(Self { package, bin: required(link, "data-bin")?.to_owned() })
    }

    /// Binds it into `dist` under its plain name, as Trunk does for workers: others import it by that.
    fn bind(&self, profile: Profile, dist: &Path) -> Result<()> {
        let out = project::target_dir()?.join("xtask").join(&self.bin);
        empty(&out)?;
        let compiled = compiled(&self.bin, profile)?;
        bindgen(&compiled, &self.bin)?
            .typescript(false)
            .generate(&out)
            .with_context(|| format!("binding {}", self.bin))?;
        for name in [format!("{}.js", self.bin), format!("{}_bg.wasm", self.bin)] {
            fs::copy(out.join(&name), dist.join(&name)).with_context(|| format!("copying {name}"))?;
        }
        let snippets = out.join("snippets");
        if snippets.is_dir() {
            copy_dir(&snippets, &dist.join("snippets"))?;
        }
        Ok(())
    }
}

/// Compiles to WebAssembly.
pub(crate) fn compile(what: &[&str], profile: Profile) -> Result<()> {
    let mut command = cargo();
    command.arg("--config").arg(neutral_paths()?).args(["build", "--target", WASM_TARGET]).args(what);
    if profile == Profile::Release {
        command.arg("--release");
    }
    run(&mut command)
}

/// The setting by which compiled programs name their sources as on any other machine: what would be said
/// where a program breaks off must not carry the folders, and with them the name, of whoever built it.
fn neutral_paths() -> Result<String> {
    let places = [
        (project::cargo_home()?.join("registry").join("src"), "/crates"),
        (root().to_path_buf(), "/ltc"),
        (project::target_dir()?, "/ltc/target"),
    ];
    let flags = places.map(|(place, name)| format!("--remap-path-prefix={}={name}", place.display()));
    // A list of texts is written alike in JSON and in TOML.
    Ok(format!("target.{WASM_TARGET}.rustflags={}", serde_json::to_string(&flags)?))
}

/// Writes `dist/` from `index.html` and the compiled app.
fn write_app(profile: Profile) -> Result<()> {
    texts::write()?;
    let dist = project::dist();
    empty(&dist)?;
    let config = TrunkConfig::read()?.build;
    let page = fs::read_to_string(root().join("index.html")).context("reading index.html")?;
    let mut bound = None;
    let page = html::replace_links(&page, |link| {
        refuse_unknown(link)?;
        let source = root().join(required(link, "href")?);
        let base = &config.public_url;
        Ok(match required(link, "rel")? {
            "css" => {
                let name = copy_hashed(&source, &dist)?;
                format!("<link rel=\"stylesheet\" href=\"{base}{name}\"/>")
            }
            "icon" => {
                let name = copy_hashed(&source, &dist)?;
                format!("<link rel=\"icon\" href=\"{base}{name}\"/>")
            }
            "copy-file" => {
                fs::copy(&source, dist.join(file_name(&source)?))
                    .with_context(|| format!("copying {}", source.display()))?;
                String::new()
            }
            "copy-dir" => {
                copy_dir(&source, &dist.join(file_name(&source)?))?;
                String::new()
            }
            "rust" if is_module(link) => {
                Module::of(link)?.bind(profile, &dist)?;
                String::new()
            }
            "rust" => {
                let (js, wasm) = bind_app(profile, &dist)?;
                let script = config.fill(&config.pattern_script, &js, &wasm);
                bound = Some((js, wasm));
                script
            }
            other => bail!("index.html: <link data-trunk rel=\"{other}\"> is not known to xtask"),
        })
    })?;
    let (js, wasm) = bound.context("index.html: no <link data-trunk rel=\"rust\">")?;
    let preload = config.fill(&config.pattern_preload, &js, &wasm);
    let page = html::append_to_head(&page, &preload)?;
    fs::write(dist.join("index.html"), page).context("writing dist/index.html")?;
    precache::write(&dist)?;
    println!("the web app is in dist/");
    Ok(())
}

/// Binds the app and puts it into `dist` under hashed names, which it returns: script, wasm.
fn bind_app(profile: Profile, dist: &Path) -> Result<(String, String)> {
    let compiled = compiled(APP, profile)?;
    let out = project::target_dir()?.join("xtask").join(APP);
    empty(&out)?;
    bindgen(&compiled, APP)?.typescript(false).generate(&out).context("binding the app")?;
    let hash = seahash::hash(&fs::read(&compiled)?);
    let js = format!("{APP}-{hash:x}.js");
    let wasm = format!("{APP}-{hash:x}_bg.wasm");
    fs::copy(out.join(format!("{APP}.js")), dist.join(&js))?;
    fs::copy(out.join(format!("{APP}_bg.wasm")), dist.join(&wasm))?;
    // JavaScript that crates bring along; imported by the script under this very name.
    let snippets = out.join("snippets");
    if snippets.is_dir() {
        copy_dir(&snippets, &dist.join("snippets"))?;
    }
    Ok((js, wasm))
}

/// A wasm file as cargo left it.
pub(crate) fn compiled(name: &str, profile: Profile) -> Result<PathBuf> {
    Ok(project::target_dir()?.join(WASM_TARGET).join(profile.directory()).join(format!("{name}.wasm")))
}

/// The binding tool as its command line sets it up.
fn bindgen(compiled: &Path, name: &str) -> Result<Bindgen> {
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(compiled)
        .out_name(name)
        .web(true)?
        // Without this the script does not find its wasm file when nobody names it.
        .omit_default_module_path(false);
    Ok(bindgen)
}

/// Trunk heeds more attributes than these, and one that only Trunk heeds would make two apps.
fn refuse_unknown(link: &Attributes) -> Result<()> {
    for (name, value) in link {
        match (name.as_str(), value.as_str()) {
            ("data-trunk" | "rel" | "href" | "data-bin", _)
            | ("data-type", "main" | "worker")
            | ("data-bindgen-target", "web")
            | ("data-wasm-opt", "0") => {}
            _ => bail!("index.html: <link data-trunk {name}=\"{value}\"> is not known to xtask"),
        }
    }
    Ok(())
}

/// An attribute that an element of `index.html` must have.
fn required<'a>(link: &'a Attributes, name: &str) -> Result<&'a str> {
    link.get(name)
        .map(String::as_str)
        .with_context(|| format!("index.html: a <link data-trunk> without {name}: {link:?}"))
}

/// Copies a file under a name that changes with its content, and returns the name.
fn copy_hashed(source: &Path, into: &Path) -> Result<String> {
    let bytes = fs::read(source).with_context(|| format!("reading {}", source.display()))?;
    let part = |part: Option<&std::ffi::OsStr>| {
        part.and_then(|part| part.to_str().map(str::to_owned))
            .with_context(|| format!("{} has no name and ending", source.display()))
    };
    let name = format!("{}-{:x}.{}", part(source.file_stem())?, seahash::hash(&bytes), part(source.extension())?);
    fs::write(into.join(&name), bytes)?;
    Ok(name)
}

/// Copies a directory with all that is in it.
pub(crate) fn copy_dir(source: &Path, into: &Path) -> Result<()> {
    fs::create_dir_all(into)?;
    let entries = fs::read_dir(source).with_context(|| format!("reading {}", source.display()))?;
    for entry in entries {
        let path = entry?.path();
        let copy = into.join(file_name(&path)?);
        if path.is_dir() {
            copy_dir(&path, &copy)?;
        } else {
            fs::copy(&path, copy)?;
        }
    }
    Ok(())
}

/// The last part of a path.
fn file_name(path: &Path) -> Result<&Path> {
    path.file_name().map(Path::new).with_context(|| format!("{} has no file name", path.display()))
}

/// Makes a directory that holds nothing.
pub(crate) fn empty(directory: &Path) -> Result<()> {
    if directory.exists() {
        fs::remove_dir_all(directory).with_context(|| format!("emptying {}", directory.display()))?;
    }
    fs::create_dir_all(directory).with_context(|| format!("creating {}", directory.display()))
}
