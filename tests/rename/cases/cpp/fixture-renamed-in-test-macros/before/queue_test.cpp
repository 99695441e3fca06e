#include <gtest/gtest.h>
class QueueTest : public ::testing::Test {
protected:
    static void SetUpTestSuite();
    int n = 0;
};
void QueueTest::SetUpTestSuite() {}
TEST_F(QueueTest, IsEmpty) { EXPECT_EQ(n, 1); }
TEST_F(QueueTest, Pushes) { n = 2; }
TEST(Other, QueueTest) {}
