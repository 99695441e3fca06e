pub struct Bell;
impl Bell {
    pub fn toll(&self) -> u32 {
        1
    }
}
pub struct Drum;
impl Drum {
    pub fn toll(&self) -> u32 {
        2
    }
}
pub fn f(flag: bool) -> u32 {
    let mut all = Vec::new();
    all.push(Bell);
    let mut other = None;
    if flag {
        other = Some(Bell);
    }
    let pair = (Drum, Bell);
    let (d, b) = &pair;
    let chosen = if flag { b } else { &all[0] };
    let made = (|| Bell)();
    let boxed: Box<Bell> = Default::default();
    let arr = [Bell, Bell];
    let mut n = all[0].toll() + d.toll() + b.toll() + chosen.toll() + made.toll();
    if let Some(o) = &other {
        n += o.toll();
    }
    while let Some(b) = all.pop() {
        n += b.toll();
    }
    n + pair.0.toll() + pair.1.toll() + boxed.toll() + arr.iter().map(Bell::toll).sum::<u32>()
}
impl Default for Bell {
    fn default() -> Self {
        Bell
    }
}

