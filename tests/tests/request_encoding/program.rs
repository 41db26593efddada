//! Sends the requests of the test, in its order, to the server at `BASE_URL`.

use std::env;

use CRATE::runtime::{Block, FilePart, Request};
use CRATE::types::*;
use CRATE::{Client, Error};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url(&env::var("BASE_URL")?).blocking().build()?;
    let (styles, forms) = (client.styles(), client.forms());
    let names = || ["blue", "black", "brown"];
    let color = || Color::new().r(100).g(200).b(150);
    let hostile = "a/b&c,d;e=f é%|";

    styles.simple("blue", names(), color()).block()?;
    styles.simple_exploded("blue", names(), color()).block()?;
    styles.label("blue", names(), color()).block()?;
    styles.label_exploded("blue", names(), color()).block()?;
    styles.matrix("blue", names(), color()).block()?;
    styles.matrix_exploded("blue", names(), color()).block()?;
    styles.form().scalar("blue").list(names()).object(color()).block()?;
    styles.form_exploded().scalar("blue").list(names()).object(color()).block()?;
    styles.spaces().scalar("blue").list(names()).object(color()).block()?;
    styles.pipes().scalar("blue").list(names()).object(color()).block()?;
    styles.deep().scalar("blue").list(names()).object(color()).block()?;
    styles.json().scalar("blue").list(names()).object(color()).block()?;
    styles.reserved().scalar("blue").list(names()).object(color()).block()?;
    styles.cookie().scalar("blue").list(names()).object(color()).block()?;
    styles.cookie_exploded().scalar("blue").list(names()).object(color()).block()?;
    styles.header().x_scalar("blue").x_list(names()).x_object(color()).block()?;
    styles.header_exploded().x_scalar("blue").x_list(names()).x_object(color()).block()?;
    styles.simple(hostile, [hostile, "x"], color()).block()?;
    styles.matrix("", ["", "x"], color()).block()?;
    styles.form().scalar("").list(["", "x"]).object(Color::new()).block()?;
    styles.form().scalar(hostile).list([hostile, "x"]).block()?;
    styles.form_exploded().scalar(hostile).list(Vec::<String>::new()).block()?;
    styles.reserved().scalar("a/b?c=1&d+e#f[g] 50%25").block()?;
    let created = StylesNestedFilterCreated::new().gte(1);
    let filter = StylesNestedFilter::new().created(created).tags(["a b", "c"]);
    styles.nested().filter(filter).block()?;
    styles.objects().list([Color::new().r(1), Color::new().g(2)]).block()?;
    styles.constants().block()?;
    styles.same("in path").x_query("in query").x_header("in header").x_cookie(["in", "cookie"]).block()?;
    for rejected in ["", "."] {
        let outcome = styles.simple(rejected, ["x"], color()).block();
        assert!(matches!(outcome, Err(Error::Usage(_))), "{rejected:?} is not rejected");
    }

    let body = FormsUrlEncodedBody::new(hostile)
        .tags(["a b", "c&d"])
        .color(color())
        .deep(color())
        .lines([Color::new().r(1), Color::new().g(2)])
        .joined(["x", "y,z"]);
    forms.url_encoded(body).block()?;
    let path = env::var("FILE")?;
    let body = FormsMultipartBody::new("a\r\nb é")
        .color(color())
        .numbers([1, 2])
        .note("say \"hi\"");
    let second = FilePart::new("two").name("two.txt").content_type("text/plain");
    forms
        .multipart(FilePart::new(b"\x89PNG\r\n".to_vec()).name("p\"1\".png"), body)
        .attachments([FilePart::open(&path)?, second])
        .block()?;
    forms.file_only().file(FilePart::open(&path)?).block()?;
    forms.optional_content().block()?;
    forms.picture(b"a".to_vec()).block()?;
    forms.picture(b"a".to_vec()).header("Content-Type", "image/png").block()?;
    forms.patch(FormsPatchBody::new("x")).block()?;
    Ok(())
}
