pub fn f(all: &[(String, u32)]) -> Vec<String> {
    let k = "outer";
    all.iter()
        .filter(|(k, v)| k.len() > *v as usize)
        .map(|(k, _)| format!("{k}"))
        .chain(std::iter::once(k.to_string()))
        .collect()
}
pub fn g(all: Vec<(String, u32)>) -> usize {
    all.into_iter().filter(|&(ref key, _)| !key.is_empty()).map(|(k, n)| k.len() + n as usize).sum()
}

