#include "git_refactor/run/journal.hpp"

#include "git_refactor/base/files.hpp"
#include "git_refactor/base/temp_dir.hpp"

#include <doctest/doctest.h>

#include <fstream>

using namespace git_refactor;
using run::Journal;
using run::RunRecord;
using run::Step;

TEST_SUITE("run::Journal") {
  TEST_CASE("the last announced record is read back whole") {
    const TempDir common;
    RunRecord record = run::new_record("rename a b");
    record.base = *Oid::from_hex("0123456789abcdef0123456789abcdef01234567");
    record.target_ref = "HEAD";
    record.changes_files = true;
    record.index_lock_inode = 42;
    record.files = 7;
    const Journal journal(common.path(), record.run);

    journal.announce(record);
    record.step = Step::committing;
    journal.announce(record, true);

    const auto read = Journal(common.path(), record.run).read();
    REQUIRE(read.has_value());
    CHECK(read->step == Step::committing);
    CHECK(read->run == record.run);
    CHECK(read->base == record.base);
    CHECK(read->target_ref == "HEAD");
    CHECK(read->changes_files);
    CHECK(read->index_lock_inode == 42);
    CHECK(read->files == 7);
    CHECK(Journal::list(common.path()) == std::vector<std::string>{record.run});
  }

  TEST_CASE("a line that a kill cut short does not hide the one before it") {
    const TempDir common;
    const RunRecord record = run::new_record("rename a b");
    const Journal journal(common.path(), record.run);
    journal.announce(record);
    std::ofstream(journal.directory() / "journal", std::ios::app) << R"({"run":"x","st)";

    REQUIRE(journal.read().has_value());
    CHECK(journal.read()->run == record.run);
  }

  TEST_CASE("a process is alive only under the pid and the start time it had") {
    RunRecord record = run::new_record("rename a b");
    CHECK(Journal::is_alive(record));

    record.pid_started -= 1;
    CHECK_FALSE(Journal::is_alive(record));
  }

  TEST_CASE("removing a journal leaves no directory of ours") {
    const TempDir common;
    const RunRecord record = run::new_record("rename a b");
    const Journal journal(common.path(), record.run);
    journal.announce(record);

    journal.remove();

    CHECK_FALSE(journal.read().has_value());
    CHECK(std::filesystem::is_empty(common.path()));
  }

  TEST_CASE("of two runs the id of the one that began later sorts behind") {
    const std::string first = run::new_record("one").run;
    std::string second = run::new_record("two").run;
    while (second == first) {  // a fraction of a second has 65536 parts
      second = run::new_record("two").run;
    }
    CHECK(first < second);
  }
}
