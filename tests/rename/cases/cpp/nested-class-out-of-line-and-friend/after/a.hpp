class List {
public:
    class Cursor;
    Cursor begin();
    friend class Cursor;
};
class List::Cursor {
public:
    Cursor& operator++();
    bool operator!=(const Cursor& other) const;
private:
    List* list_ = nullptr;
};
