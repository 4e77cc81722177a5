from zoneinfo import ZoneInfo

from django.db import migrations

VIETNAM = ZoneInfo("Asia/Ho_Chi_Minh")


def begin_followings(apps, schema_editor):
    """Who follows a plan up today has done so since it was founded; nothing else was ever kept."""
    Plan, Following = apps.get_model("plans", "Plan"), apps.get_model("plans", "Following")
    Following.objects.bulk_create(
        Following(
            plan=plan, agency_id=plan.standing_id, valid_from=plan.founded_at.astimezone(VIETNAM).date(),
            begun_at=plan.founded_at, begun_by_id=plan.founded_by_id,
        )
        for plan in Plan.objects.all()
    )  # fmt: skip


def name_standing_agencies(apps, schema_editor):
    """An issuer whose plans another agency follows up, and always the same, has that one as its standing agency."""
    Plan = apps.get_model("plans", "Plan")
    StandingAgency = apps.get_model("organisations", "StandingAgency")
    first: dict[int, dict[int, object]] = {}
    for plan in Plan.objects.order_by("founded_at"):
        if plan.standing_id != plan.agency_id:
            first.setdefault(plan.agency_id, {}).setdefault(plan.standing_id, plan.founded_at)
    for issuer, known in first.items():
        if len(known) == 1 and not StandingAgency.objects.filter(issuer=issuer).exists():
            ((agency, since),) = known.items()
            StandingAgency.objects.create(
                issuer_id=issuer, agency_id=agency, valid_from=since.astimezone(VIETNAM).date(), named_at=since
            )


class Migration(migrations.Migration):
    dependencies = [("plans", "0004_following_reporting_closing")]
    operations = [
        migrations.RunPython(begin_followings, migrations.RunPython.noop),
        migrations.RunPython(name_standing_agencies, migrations.RunPython.noop),
    ]
