pub fn first<'a>(words: &'a [&'a str]) -> &'a str {
    'all: loop {
        break 'all;
    }
    words[0]
}

