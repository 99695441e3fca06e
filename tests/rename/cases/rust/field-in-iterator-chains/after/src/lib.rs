use std::collections::{BTreeMap, HashMap};
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Cat {
    pub years: u32,
    pub name: String,
}
pub fn f(cats: Vec<Cat>) -> u32 {
    let old: Vec<&Cat> = cats.iter().filter(|c| c.years > 3).collect();
    let first = old.iter().map(|c| c.years).max().unwrap_or_default();
    let sum: u32 = cats.iter().enumerate().map(|(i, c)| i as u32 + c.years).sum();
    let best = cats.iter().max_by_key(|c| c.years).unwrap();
    let mut sorted = cats.clone();
    sorted.sort_by(|a, b| a.years.cmp(&b.years));
    sorted.sort_by_key(|c| c.years);
    sorted.retain(|c| c.years != 0);
    let by_name: HashMap<String, Cat> = cats.iter().cloned().map(|c| (c.name.clone(), c)).collect();
    let n = by_name["x"].years + by_name.get("y").map(|c| c.years).unwrap_or(0);
    let m: u32 = by_name.values().map(|c| c.years).sum();
    let mut tree: BTreeMap<u32, Vec<Cat>> = BTreeMap::new();
    for c in &cats {
        tree.entry(c.years).or_default().push(c.clone());
    }
    for (age, group) in &tree {
        if let Some(c) = group.last() {
            assert_eq!(c.years, *age);
        }
    }
    let total = cats.iter().fold(0, |acc, c| acc + c.years);
    let (young, _rest): (Vec<Cat>, Vec<Cat>) = cats.clone().into_iter().partition(|c| c.years < 2);
    let z = young.iter().zip(sorted.iter()).map(|(a, b)| a.years + b.years).sum::<u32>();
    let y = young.chunks(2).map(|w| w[0].years).chain(sorted.iter().map(|c| c.years)).count();
    first + sum + best.years + n + m + total + z + y as u32
}

