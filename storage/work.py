"""One transaction with its repositories."""

from sqlalchemy.ext.asyncio import AsyncTransaction

from storage.alike import Alike
from storage.arrivals import Arrivals
from storage.audit import Audit
from storage.audit_search import AuditSearch
from storage.changing import Changing
from storage.codes import Codes
from storage.confirmations import Confirmations
from storage.conversations import Conversations
from storage.corrections import Corrections
from storage.counting import Counting
from storage.deliveries import Deliveries
from storage.dossier_search import DossierSearch
from storage.dossiers import Dossiers
from storage.errands import Errands
from storage.facts import ServiceFacts
from storage.figures import Figures
from storage.filed import Filed
from storage.floors import Floors
from storage.forgetting import Forgetting
from storage.holdings import Holdings
from storage.hot import Jobs
from storage.insight import Insight
from storage.journal import Journal
from storage.leads import Leads
from storage.learning import Learning
from storage.marks import Marks
from storage.notes import Notes
from storage.numbers import Numbers
from storage.outstanding import Outstanding
from storage.proof import Proof
from storage.register import Register
from storage.reviews import Reviews
from storage.search import Search
from storage.staff import Staff
from storage.staff_access import Access
from storage.transcripts import Transcripts
from storage.unsaid import UnsaidMessages


class OfStaff:
    """The repositories of what staff do and see, over one view of the database."""

    def __init__(self, jobs: Jobs) -> None:
        self.reviews = Reviews(jobs)
        self.dossier_search = DossierSearch(jobs)
        self.numbers = Numbers(jobs)
        self.corrections = Corrections(jobs)
        self.floors = Floors(jobs)
        self.unsaid = UnsaidMessages(jobs)
        self.notes = Notes(jobs)
        self.marks = Marks(jobs)
        self.leads = Leads(jobs)
        self.filed = Filed(jobs)
        self.alike = Alike(jobs)
        self.search = Search(jobs)
        self.insight = Insight(jobs)
        self.staff = Staff(jobs)
        self.access = Access(jobs)
        self.proof = Proof(jobs)
        self.audit_search = AuditSearch(jobs)
        self.counting = Counting(jobs)
        self.figures = Figures(jobs)
        self.journal = Journal(jobs)


class Reading(OfStaff):
    """The repositories over one view of the database."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__(jobs)
        self._jobs = jobs
        self.arrivals = Arrivals(jobs)
        self.conversations = Conversations(jobs)
        self.deliveries = Deliveries(jobs)
        self.transcripts = Transcripts(jobs)
        self.errands = Errands(jobs)
        self.dossiers = Dossiers(jobs)
        self.facts = ServiceFacts(jobs)
        self.register = Register(jobs)
        self.learning = Learning(jobs)
        self.changing = Changing(jobs)
        self.audit = Audit(jobs)
        self.codes = Codes(jobs)
        self.confirmations = Confirmations(jobs)
        self.forgetting = Forgetting(jobs)
        self.outstanding = Outstanding(jobs)
        self.holdings = Holdings(jobs)


class Work(Reading):
    """The repositories over one transaction; nothing of it stays unless it is committed."""

    def __init__(self, jobs: Jobs, transaction: AsyncTransaction) -> None:
        super().__init__(jobs)
        self._transaction = transaction

    async def commit(self) -> None:
        """Make everything of this Work stay, all of it or, raising, nothing."""
        await self._jobs.settle()
        await self._transaction.commit()
