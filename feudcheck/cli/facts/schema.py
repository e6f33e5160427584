"""``feudcheck facts schema``: JSON Schema of a fact base, for editors and CI."""

from __future__ import annotations

import click

from feudcheck.cli import output


@click.command(options_metavar="[OPTIONS]")
@click.option("--jsonl", is_flag=True, help="The schema of one line of a JSONL file: one fact.")
@click.help_option("--help", "-h", help="Show this help.")
def schema_command(jsonl: bool) -> int:
    """Print what a fact base may hold, as JSON Schema draft-07.

    Editors that know YAML read it: save it beside the facts as fact-base.schema.json and begin each file with
    "# yaml-language-server: $schema=./fact-base.schema.json".
    """
    import json

    from feudcheck.factbase.json_schema import fact_schema, json_schema

    output.write(json.dumps(fact_schema() if jsonl else json_schema(), ensure_ascii=False, indent=2) + "\n")
    return 0
