#include <gtest/gtest.h>
struct Queue { int size() const; void push(int); };
class QueueTest : public ::testing::Test {
protected:
    void SetUp() override { q_.push(1); }
    Queue q_;
};
TEST_F(QueueTest, IsEmpty) { EXPECT_EQ(q_.size(), 1); }
TEST_F(QueueTest, Pushes) {
    q_.push(2);
    ASSERT_EQ(2, this->q_.size()) << "q_";
}
struct Other { int q_; };
TEST(OtherTest, Works) { Other o; EXPECT_EQ(o.q_, 0); }
