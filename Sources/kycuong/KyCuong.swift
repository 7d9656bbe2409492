// kycuong: the command line of Kỷ Cương, and the way into its dashboard.
//
// Purpose. Reads the arguments, opens what they name, asks the domain and the store, prints what they answer. No rule
// lives here: a subcommand makes the same `Command` as a form of the dashboard. The target reads and writes the files
// named on its command line and nothing else of the file system; the store's files belong to FileStore.
//
// Calling sequence. `main.swift` calls `Launch.run`, which checks the arguments' bytes, lets the argument parser choose a
// `Subcommand`, makes a `Session` for it and runs it. `Wiring/` opens the configuration and the store.
//
// Folders. Options: what several subcommands take. Commands: one folder for each noun. Output: lists as table, JSON or
// CSV. Language: help in Vietnamese and English. Exit: failures, their sentences and exit codes.
//
// Errors. `Failure`; `Failure+Telling` makes sentences of it and `ExitStatus` the exit code. Only `main.swift` exits.

import ArgumentParser
import Domain

/// The root of the grammar; without a subcommand the dashboard starts.
struct KyCuong: ParsableCommand {
  static let version = "0.1.0"

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "kycuong",
      abstract: about(
        "Kỷ Cương: trách nhiệm người đứng đầu và nhiệm vụ được giao.",
        "Kỷ Cương: leadership responsibility and assigned tasks."),
      discussion: about(
        """
        Ví dụ:
          kycuong demo                                   xem thử với dữ liệu mẫu
          kycuong init                                   lập sổ riêng của mình
          kycuong overdue qh>30 --format csv -o tre.csv  nhiệm vụ trễ trên 30 ngày
        Mã thoát: 0 xong; 1 trái quy tắc; 64 sai cách dùng; 65 dữ liệu sai; 66 không có; 74 lỗi đọc ghi hoặc sổ hỏng; \
        75 đang bận; 77 không có quyền; 78 cấu hình sai.
        """,
        """
        Examples:
          kycuong demo                                   look around with sample data
          kycuong init                                   make your own store
          kycuong overdue qh>30 --format csv -o late.csv assignments more than 30 days late
        Exit codes: 0 done; 1 refused by a rule; 64 usage; 65 bad input; 66 no such thing; 74 input/output or damaged store; \
        75 busy; 77 not permitted; 78 bad configuration.
        """),
      version: version,
      subcommands: [
        TuiCommand.self, DemoCommand.self, InitCommand.self, UnitsCommand.self, HeadsCommand.self, PeopleCommand.self,
        AssignmentsCommand.self, OverdueCommand.self, UrgeCommand.self,
        IncidentsCommand.self, SuggestionsCommand.self, ReportCommand.self,
        EvaluationGroupCommand.self,
        LawCommand.self, HistoryCommand.self, VerifyCommand.self, AnchorCommand.self, CheckpointCommand.self,
        UsersCommand.self, ImportCommand.self, ReorganiseCommand.self,
        ConfigurationCommand.self,
      ] + RegisterCommands.all, defaultSubcommand: TuiCommand.self)
  }

  @OptionGroup var common: CommonOptions
}
