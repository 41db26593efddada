//! The program `digitalocean-fake`, from outside: one line on standard output, then HTTP.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
};

struct Program {
    child: Child,
    address: String,
}

impl Program {
    fn start(flags: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_digitalocean-fake"))
            .args(flags)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program can be started");
        let mut line = String::new();
        let output = child.stdout.take().expect("the output is a pipe");
        let read = BufReader::new(output).read_line(&mut line);
        read.expect("the program prints a line");
        let address = line.strip_prefix(r#"{"url":"http://"#);
        let address = address.and_then(|rest| rest.split('"').next());
        let address = address.expect("the line has the URL").to_owned();
        let control = format!(r#""control_url":"http://{address}/__fake__""#);
        assert!(line.contains(&control), "{line}");
        Self { child, address }
    }

    /// Sends a request on a connection of its own. Returns everything that came back.
    fn send(&self, method: &str, path: &str, body: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("the server listens");
        let length = body.len();
        let kind = match body.is_empty() {
            true => String::new(),
            false => format!("content-type: application/json\r\ncontent-length: {length}\r\n"),
        };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nauthorization: Bearer t\r\nconnection: close\r\n{kind}\r\n{body}",
            self.address
        );
        stream
            .write_all(request.as_bytes())
            .expect("the server reads");
        let mut answer = Vec::new();
        // A broken connection may be an error here.
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

const DROPLET: &str = r#"{"name":"web","size":"s-1vcpu-1gb","image":"ubuntu-24-04-x64"}"#;

#[test]
fn resources_are_kept_and_ready_in_virtual_time() {
    let fake = Program::start(&["--time", "virtual", "--seconds-per-request", "20"]);
    let made = fake.send("POST", "/v2/droplets", DROPLET);
    assert!(made.starts_with("HTTP/1.1 202"), "{made}");
    assert!(
        made.contains("x-fake-basis: stored") && made.contains(r#""status":"new""#),
        "{made}"
    );
    let listed = fake.send("GET", "/v2/droplets", "");
    assert!(listed.contains(r#""total":1"#), "{listed}");
    let ready = fake.send("GET", "/v2/droplets/1001", "");
    assert!(ready.contains(r#""status":"active""#), "{ready}");
    let reset = fake.send("POST", "/__fake__/reset", "");
    assert!(reset.starts_with("HTTP/1.1 200"), "{reset}");
    let gone = fake.send("GET", "/v2/droplets/1001", "");
    assert!(gone.starts_with("HTTP/1.1 404"), "{gone}");
}

#[test]
fn requests_that_break_the_description_are_refused_and_recorded() {
    let fake = Program::start(&[]);
    for (method, path, body, why) in [
        ("GET", "/v2/droplets?per_page=900", "", "above 200"),
        ("GET", "/v2/droplets?colour=red", "", "not described"),
        ("GET", "/v2/droplets/web", "", "not of type integer"),
        ("POST", "/v2/droplets", r#"{"name":"web"}"#, "is missing"),
        ("POST", "/v2/tags", r#"{"name":5}"#, "not of type string"),
        ("POST", "/v2/tags", "", "body: it is missing"),
        ("GET", "/v2/account", "{}", "the operation has none"),
    ] {
        let answer = fake.send(method, path, body);
        assert!(
            answer.starts_with("HTTP/1.1 400") && answer.contains(why),
            "{method} {path}: {answer}"
        );
    }
    let journal = fake.send("GET", "/__fake__/requests", "");
    assert!(journal.contains("above 200"), "{journal}");
    fake.send("PATCH", "/__fake__/settings", r#"{"validate":false}"#);
    let unchecked = fake.send("GET", "/v2/droplets?colour=red", "");
    assert!(unchecked.starts_with("HTTP/1.1 200"), "{unchecked}");
}

#[test]
fn responses_are_scripted_and_faults_injected() {
    let fake = Program::start(&[]);
    let script = r#"[
        {"status":418,"headers":{"x-tea":"green"},"json":{"id":"tea"},"operation":"account_get"},
        {"chunks":["one,",{"text":"two","after":0.01}],"end":"cut"},
        {"end":"lost"}
    ]"#;
    let scripted = fake.send("POST", "/__fake__/responses", script);
    assert!(scripted.contains(r#""responses":3"#), "{scripted}");
    let tea = fake.send("GET", "/v2/account", "");
    assert!(
        tea.starts_with("HTTP/1.1 418") && tea.contains("x-tea: green"),
        "{tea}"
    );
    let cut = fake.send("GET", "/v2/account", "");
    assert!(
        cut.contains("two") && !cut.trim_end().ends_with("\r\n0"),
        "{cut}"
    );
    assert_eq!(fake.send("GET", "/v2/account", ""), "");
    let fault = r#"{"fault":"status","status":503,"times":1}"#;
    fake.send("POST", "/__fake__/faults", fault);
    assert!(
        fake.send("GET", "/v2/account", "")
            .starts_with("HTTP/1.1 503")
    );
    let example = fake.send("GET", "/v2/account", "");
    assert!(example.contains("x-fake-basis: example"), "{example}");
    fake.send("PATCH", "/__fake__/settings", r#"{"mode":"strict"}"#);
    let strict = fake.send("GET", "/v2/account", "");
    assert!(strict.starts_with("HTTP/1.1 501"), "{strict}");
}

#[test]
fn answers_for_another_description() {
    let folder = tempfile::tempdir().expect("there is a temporary folder");
    let path = folder.path().join("garden.yaml");
    let text = r#"
openapi: 3.0.3
info: { title: Garden, version: "1" }
servers: [{ url: "https://garden.example" }]
paths:
  /plants/{id}:
    get:
      operationId: plants_get
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        "200":
          description: A plant.
          content:
            application/json:
              schema: { type: object, required: [height], properties: { height: { type: integer } } }
"#;
    std::fs::write(&path, text).expect("the file can be written");
    let fake = Program::start(&["--spec", &path.to_string_lossy()]);
    let plant = fake.send("GET", "/plants/7", "");
    assert!(
        plant.starts_with("HTTP/1.1 200") && plant.contains(r#"{"height":"#),
        "{plant}"
    );
    let wrong = fake.send("GET", "/plants/rose", "");
    assert!(wrong.starts_with("HTTP/1.1 400"), "{wrong}");
}
