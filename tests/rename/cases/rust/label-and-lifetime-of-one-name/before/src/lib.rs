pub fn first<'a>(words: &'a [&'a str]) -> &'a str {
    'a: loop {
        break 'a;
    }
    words[0]
}

