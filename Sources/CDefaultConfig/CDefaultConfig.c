#include "CDefaultConfig.h"

// Each file once as bytes and once in the table; a test compares both with the folder Config/.

static const unsigned char calendar_2019[] = {
#embed "../../Config/calendar/2019.json"
};

static const unsigned char calendar_2020[] = {
#embed "../../Config/calendar/2020.json"
};

static const unsigned char calendar_2021[] = {
#embed "../../Config/calendar/2021.json"
};

static const unsigned char calendar_2022[] = {
#embed "../../Config/calendar/2022.json"
};

static const unsigned char calendar_2023[] = {
#embed "../../Config/calendar/2023.json"
};

static const unsigned char calendar_2024[] = {
#embed "../../Config/calendar/2024.json"
};

static const unsigned char calendar_2025[] = {
#embed "../../Config/calendar/2025.json"
};

static const unsigned char calendar_2026[] = {
#embed "../../Config/calendar/2026.json"
};

static const unsigned char calendar_2027[] = {
#embed "../../Config/calendar/2027.json"
};

static const unsigned char discipline_councils[] = {
#embed "../../Config/discipline/councils.json"
};

static const unsigned char discipline_exclusions[] = {
#embed "../../Config/discipline/exclusions.json"
};

static const unsigned char compliance[] = {
#embed "../../Config/compliance.json"
};

static const unsigned char discipline_forms[] = {
#embed "../../Config/discipline/forms.json"
};

static const unsigned char discipline_instruments[] = {
#embed "../../Config/discipline/instruments.json"
};

static const unsigned char discipline_limitation[] = {
#embed "../../Config/discipline/limitation.json"
};

static const unsigned char discipline_postponement[] = {
#embed "../../Config/discipline/postponement.json"
};

static const unsigned char discipline_procedure[] = {
#embed "../../Config/discipline/procedure.json"
};

static const unsigned char discipline_proportionality[] = {
#embed "../../Config/discipline/proportionality.json"
};

static const unsigned char discipline_severity[] = {
#embed "../../Config/discipline/severity.json"
};

static const unsigned char evaluation_persons[] = {
#embed "../../Config/evaluation/persons.json"
};

static const unsigned char evaluation_units[] = {
#embed "../../Config/evaluation/units.json"
};

static const unsigned char legal_catalogue[] = {
#embed "../../Config/legal/catalogue.json"
};

static const unsigned char letterheads[] = {
#embed "../../Config/letterheads.json"
};

static const unsigned char roles[] = {
#embed "../../Config/roles.json"
};

static const unsigned char suggestions[] = {
#embed "../../Config/suggestions.json"
};

static const unsigned char thresholds[] = {
#embed "../../Config/thresholds.json"
};

static const unsigned char units_dak_nong_2025[] = {
#embed "../../Config/units/dak-nong-2025.json"
};

static const unsigned char units_dak_nong[] = {
#embed "../../Config/units/dak-nong.json"
};

#define FILE_NAMED(name, symbol) {name, symbol, sizeof symbol}

static const kc_config_file files[] = {
    FILE_NAMED("calendar/2019.json", calendar_2019),
    FILE_NAMED("calendar/2020.json", calendar_2020),
    FILE_NAMED("calendar/2021.json", calendar_2021),
    FILE_NAMED("calendar/2022.json", calendar_2022),
    FILE_NAMED("calendar/2023.json", calendar_2023),
    FILE_NAMED("calendar/2024.json", calendar_2024),
    FILE_NAMED("calendar/2025.json", calendar_2025),
    FILE_NAMED("calendar/2026.json", calendar_2026),
    FILE_NAMED("calendar/2027.json", calendar_2027),
    FILE_NAMED("compliance.json", compliance),
    FILE_NAMED("discipline/councils.json", discipline_councils),
    FILE_NAMED("discipline/exclusions.json", discipline_exclusions),
    FILE_NAMED("discipline/forms.json", discipline_forms),
    FILE_NAMED("discipline/instruments.json", discipline_instruments),
    FILE_NAMED("discipline/limitation.json", discipline_limitation),
    FILE_NAMED("discipline/postponement.json", discipline_postponement),
    FILE_NAMED("discipline/procedure.json", discipline_procedure),
    FILE_NAMED("discipline/proportionality.json", discipline_proportionality),
    FILE_NAMED("discipline/severity.json", discipline_severity),
    FILE_NAMED("evaluation/persons.json", evaluation_persons),
    FILE_NAMED("evaluation/units.json", evaluation_units),
    FILE_NAMED("legal/catalogue.json", legal_catalogue),
    FILE_NAMED("letterheads.json", letterheads),
    FILE_NAMED("roles.json", roles),
    FILE_NAMED("suggestions.json", suggestions),
    FILE_NAMED("thresholds.json", thresholds),
    FILE_NAMED("units/dak-nong-2025.json", units_dak_nong_2025),
    FILE_NAMED("units/dak-nong.json", units_dak_nong),
};

size_t kc_config_file_count(void) { return sizeof files / sizeof files[0]; }

const kc_config_file *kc_config_file_at(size_t index) {
  return index < kc_config_file_count() ? &files[index] : NULL;
}
