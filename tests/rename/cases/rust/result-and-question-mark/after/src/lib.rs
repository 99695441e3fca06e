pub struct Key {
    id: u32,
}
pub enum Error {
    Bad(Key),
}
fn read(s: &str) -> Result<Key, Error> {
    if s.is_empty() {
        Err(Error::Bad(Key { id: 0 }))
    } else {
        Ok(Key { id: 1 })
    }
}
pub fn f() -> Result<u32, Error> {
    let a = read("a")?.id;
    let b = read("b").map(|k| k.id)?;
    let c = read("c").and_then(|k| if k.id > 1 { Ok(k) } else { read("d") })?;
    let d = match read("e") {
        Ok(k) => k.id,
        Err(Error::Bad(k)) => k.id,
    };
    let Ok(Key { id: code }) = read("f") else {
        return Ok(0);
    };
    Ok(a + b + c.id + d + code)
}

