struct Item {};
template <typename T> struct Box { Item item; T t; };
