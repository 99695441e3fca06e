package store

type Store struct{ m map[string]string }

func Open() *Store { return &Store{} }

func (s *Store) Get(key string) string { return s.m[key] }
