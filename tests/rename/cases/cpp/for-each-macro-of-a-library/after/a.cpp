#include <QList>
void use(int);
void f(const QList<int>& list) {
    foreach (int each, list) {
        use(each);
    }
}
