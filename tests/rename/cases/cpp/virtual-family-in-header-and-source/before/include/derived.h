#ifndef DERIVED_H
#define DERIVED_H
#include "base.h"
class Walker final : public Actor {
public:
    void step(int ticks) override;
private:
    int step_ = 0;
};
#endif
