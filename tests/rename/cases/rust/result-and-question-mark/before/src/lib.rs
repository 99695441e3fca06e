pub struct Key {
    code: u32,
}
pub enum Error {
    Bad(Key),
}
fn read(s: &str) -> Result<Key, Error> {
    if s.is_empty() {
        Err(Error::Bad(Key { code: 0 }))
    } else {
        Ok(Key { code: 1 })
    }
}
pub fn f() -> Result<u32, Error> {
    let a = read("a")?.code;
    let b = read("b").map(|k| k.code)?;
    let c = read("c").and_then(|k| if k.code > 1 { Ok(k) } else { read("d") })?;
    let d = match read("e") {
        Ok(k) => k.code,
        Err(Error::Bad(k)) => k.code,
    };
    let Ok(Key { code }) = read("f") else {
        return Ok(0);
    };
    Ok(a + b + c.code + d + code)
}

