import type { SmallWords } from '../small.ts';

/** Small words of Serbian, in the bare Latin letters of a telephone. */
export const small: SmallWords = {
  not: `
    ne ni nije nisam nisi nismo niste nisu nema nemam nemas nemamo nemate nemaju nemoj nemojte necu
    neces nece necemo necete nikad nikada nikakav nikakva nikakvo nikakve nikakvu
    nijedan nijedna nijedno bez nemoguce nazalost`,
  idle: `
    nema problema, nikakav problem, nije problem, ne brinite, ne brini, nista strasno, nema na cemu,
    nije nikakav problem, nikakva muka, nije nikakva muka, nije muka, bez brige, bez problema,
    ne sekirajte se, nema frke`,
  but: 'ali',
  empty: `
    i a u na o od do za iz s sa k ka po pri se je sam si smo ste su bi bih bismo biste da li jel je l
    ce cu cemo cete to ta taj te ti tu ovo ova ovaj ove onaj ona ono oni ja mi vi on me mene meni vas
    vam vama nas nam ga mu joj ih im koji koja koje sto sta kako kad gde ko ili pa ma no bas jos
    vec samo evo eto eno onda tako opet dobro ok okej zdravo moj moja moje nas nasa vas vasa mogu mogla mogao mozemo moze zao`,
};
